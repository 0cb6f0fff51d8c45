/** What is drawn on what, and how far it stands out. */
export interface Contrast {
  /** The part it belongs to. */
  readonly what: string;
  readonly ratio: number;
  /** What WCAG 2.2 asks for at level AA. */
  readonly needed: number;
}

/** A colour, as CSS computes it, and how opaque it is drawn. */
type Layer = readonly [colour: string, alpha: number];

/** What shines through a translucent surface: nobody knows, so the darkest and the lightest page. */
const PAGES: readonly Layer[] = [
  ['#000', 1],
  ['#fff', 1],
];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** The luminance of layers on top of each other. A canvas knows every notation of a colour. */
function luminance(layers: readonly Layer[]): number {
  for (const [colour, alpha] of layers) {
    pen!.globalAlpha = alpha;
    pen!.fillStyle = colour;
    pen!.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...pen!.getImageData(0, 0, 1, 1).data].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The lowest ratio of two stacks of layers, on whatever page. */
function ratio(over: readonly Layer[], under: readonly Layer[]): number {
  return Math.min(
    ...PAGES.map((page) => {
      const [dark, light] = [luminance([page, ...over]), luminance([page, ...under])].sort(
        (one, other) => one - other,
      );
      return (light! + 0.05) / (dark! + 0.05);
    }),
  );
}

/** How opaque the uppermost layer is, and what stands in it. */
const alphaOf = (layers: readonly Layer[]): number => layers[layers.length - 1]?.[1] ?? 1;

/** The backgrounds of an element and of what is around it; null where one is a picture. */
function backgrounds(element: Element, box: Element): Layer[] | null {
  const { backgroundColor, backgroundImage, opacity, display } = getComputedStyle(element);
  const around = element === box ? [] : backgrounds(element.parentElement!, box);
  if (display === 'contents') return around;
  if (!around || backgroundImage !== 'none') return null;
  return [...around, [backgroundColor, +opacity * alphaOf(around)]];
}

const hasText = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());

/**
 * What the theme of a page makes hard to read or to find in a box of ours, as it is drawn now: text
 * on what it stands on, and the edges of buttons and switches.
 */
export function findLowContrasts(box: Element): Contrast[] {
  const found: Contrast[] = [];
  for (const element of box.querySelectorAll('*')) {
    const under = backgrounds(element, box);
    if (!pen || !under || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const what = element.closest('[part]')!.getAttribute('part')!;
    const add = (name: string, ratio: number, needed: number) =>
      ratio < needed && found.push({ what: name, ratio, needed });
    if (hasText(element)) {
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
      const ink: Layer = [style.color, alphaOf(under)];
      add(`text of "${what}"`, ratio([...under, ink], under), isLarge ? 3 : 4.5);
    }
    if (element.matches('input, [part=button] > button')) {
      const around = under.slice(0, -1);
      const edge: Layer = [style.borderTopColor, parseFloat(style.borderTopWidth) ? 1 : 0];
      add(`edge of "${what}"`, Math.max(ratio(under, around), ratio([...around, edge], around)), 3);
    }
  }
  return found;
}
