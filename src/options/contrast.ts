import { document } from '../page/document.js';
import { contrastOf, luminanceOf } from './luminance.js';

/** How far a part of one of our boxes stands out from what is behind it. */
export interface Contrast {
  /** The part it belongs to. */
  readonly what: string;
  readonly ratio: number;
  /** The ratio that WCAG 2.2 demands at level AA. */
  readonly needed: number;
}

/** A colour in any notation of CSS, and how opaque it is drawn: 0 to 1. */
interface Layer {
  readonly colour: string;
  readonly alpha: number;
}

/** The page under a translucent surface is unknown, so the darkest and the lightest are tried. */
const PAGES: readonly Layer[] = [
  { colour: '#000', alpha: 1 },
  { colour: '#fff', alpha: 1 },
];

/** The background colour of an element without one, as computed styles write it. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** The relative luminance of layers on top of each other. */
type Luminance = (layers: readonly Layer[]) => number;

/**
 * Creates the function that measures layers. It measures each stack once, as most texts of a box stand on
 * the same stack. It draws them on a canvas of one pixel, which understands every notation of a colour in
 * CSS. Null where the browser has no canvas.
 */
function createLuminance(): Luminance | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  const known = new Map<string, number>();

  return (layers) => {
    const drawn = layers.filter(({ colour }) => colour !== TRANSPARENT);
    const key = drawn.map(({ colour, alpha }) => `${colour} ${alpha}`).join();
    const measured = known.get(key);
    if (measured !== undefined) return measured;
    for (const { colour, alpha } of drawn) {
      pen.globalAlpha = alpha;
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    const luminance = luminanceOf(red, green, blue);
    known.set(key, luminance);
    return luminance;
  };
}

/** The lowest contrast between two stacks of layers, on any page. */
function lowestRatio(
  luminance: Luminance,
  over: readonly Layer[],
  under: readonly Layer[],
): number {
  const ratios = PAGES.map((page) =>
    contrastOf(luminance([page, ...over]), luminance([page, ...under])),
  );
  return Math.min(...ratios);
}

/** How opaque the top layer is. The text in it is as opaque. */
const alphaOf = (layers: readonly Layer[]): number => layers[layers.length - 1]?.alpha ?? 1;

/** The backgrounds of an element and of what is around it; null where one is a picture. */
function backgroundsOf(element: Element, box: Element): Layer[] | null {
  const { backgroundColor, backgroundImage, opacity, display } = getComputedStyle(element);
  const parent = element === box ? null : element.parentElement;
  const around = parent ? backgroundsOf(parent, box) : [];
  if (display === 'contents') return around;
  if (!around || backgroundImage !== 'none') return null;
  return [...around, { colour: backgroundColor, alpha: Number(opacity) * alphaOf(around) }];
}

const hasText = ({ childNodes }: Element): boolean =>
  [...childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );

/** Large text in the sense of WCAG: 24 CSS pixels, or 18.66 when it is bold. */
function isLargeText({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

/**
 * Measures the contrasts in one of our boxes as it is drawn now: of text with its background, and of the
 * edges of buttons and switches with what is around them. Empty where the browser has no canvas.
 */
export function measureContrasts(box: Element): Contrast[] {
  const luminance = createLuminance();
  if (!luminance) return [];
  const found: Contrast[] = [];
  for (const element of box.querySelectorAll('*')) {
    const under = backgroundsOf(element, box);
    if (!under || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const part = element.closest('[part]')?.getAttribute('part') ?? '';
    if (hasText(element)) {
      const ink: Layer = { colour: style.color, alpha: alphaOf(under) };
      const ratio = lowestRatio(luminance, [...under, ink], under);
      found.push({ what: `text of "${part}"`, ratio, needed: isLargeText(style) ? 3 : 4.5 });
    }
    if (element.matches('input, .button > button')) {
      const around = under.slice(0, -1);
      const hasBorder = parseFloat(style.borderTopWidth) > 0;
      const edge: Layer = { colour: style.borderTopColor, alpha: hasBorder ? 1 : 0 };
      const surfaceRatio = lowestRatio(luminance, under, around);
      const edgeRatio = lowestRatio(luminance, [...around, edge], around);
      const ratio = Math.max(surfaceRatio, edgeRatio);
      found.push({ what: `edge of "${part}"`, ratio, needed: 3 });
    }
  }
  return found;
}

/** A ratio as people write it, rounded down: what is too low never looks high enough. */
export const formatRatio = (ratio: number): string => `${Math.floor(ratio * 100) / 100}:1`;

/** Finds the contrasts that are too low in one of our boxes as it is drawn now. */
export const findLowContrasts = (box: Element): Contrast[] =>
  measureContrasts(box).filter(({ ratio, needed }) => ratio < needed);
