import { parentOf } from '../page/native-element.js';

/** What is drawn with less than this opacity counts as hidden. */
const LEAST_OPACITY = 0.3;

/** How much at least one channel of the text's colour must differ from the background, of 255. */
const LEAST_DIFFERENCE = 32;

/** Filters that can hide what they are applied to. */
const HIDING_FILTER = /blur|opacity|url|(brightness|contrast)\(0(\.[0-4]\d*)?\)/;

/** Whether the element may be drawn in part only, as by a mask. No script can see what is left. */
export const isDisguised = ({ filter, maskImage, mixBlendMode }: CSSStyleDeclaration): boolean =>
  HIDING_FILTER.test(filter) || (maskImage || 'none') !== 'none' || mixBlendMode !== 'normal';

/** Red, green, blue and opacity; empty for a colour in a newer notation. */
function channelsOf(colour: string): number[] {
  const channels = /^rgba?\((.*)\)$/.exec(colour)?.[1]?.split(', ').map(Number) ?? [];
  return channels.length === 3 ? [...channels, 1] : channels;
}

const isSimilar = (one: readonly number[], other: readonly number[]): boolean =>
  [0, 1, 2].every((index) => Math.abs((one[index] ?? 0) - (other[index] ?? 0)) < LEAST_DIFFERENCE);

/**
 * Whether `::before` or `::after` may cover an element. No test of points shows this: they hit the
 * element itself.
 */
const hasOverlay = (element: Element): boolean =>
  ['::before', '::after'].some((pseudo) => {
    const { content, position } = getComputedStyle(element, pseudo);
    return content !== 'none' && content !== 'normal' && position !== 'static';
  });

/** What the style of an element does to the text in it and below it. */
export interface Look {
  readonly isDisguised: boolean;
  readonly opacity: number;
  /** The channels of its background. */
  readonly surface: readonly number[];
  readonly hasPicture: boolean;
  readonly hasBox: boolean;
}

/** Reads what the style of an element does to text. */
export function readLook(element: Element): Look {
  const style = getComputedStyle(element);
  return {
    isDisguised: isDisguised(style),
    opacity: Number(style.opacity),
    surface: channelsOf(style.backgroundColor),
    hasPicture: style.backgroundImage !== 'none',
    hasBox: style.display !== 'contents',
  };
}

/** Whether the text of an element is drawn so that it stands out from what is under it. */
export function isDrawn(element: Element, lookOf: (element: Element) => Look): boolean {
  const { visibility, webkitTextFillColor } = getComputedStyle(element);
  const ink = channelsOf(webkitTextFillColor);
  if (visibility !== 'visible' || (ink[3] ?? 1) < LEAST_OPACITY) return false;
  if (hasOverlay(element)) return false;
  let opacity = 1;
  let isSurfaceKnown = false;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const look = lookOf(around);
    if (look.isDisguised) return false;
    opacity *= look.opacity;
    if (!isSurfaceKnown && look.hasBox) {
      const isOpaque = (look.surface[3] ?? 0) > 0.5;
      const isPlain = isOpaque && !look.hasPicture;
      if (isPlain && ink.length > 0 && isSimilar(ink, look.surface)) return false;
      isSurfaceKnown = isOpaque || look.hasPicture;
    }
  }
  return opacity >= LEAST_OPACITY;
}
