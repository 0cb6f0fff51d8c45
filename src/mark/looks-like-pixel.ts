import type { Tag } from '../markup/tag.js';

const isTiny = (size: string | undefined): boolean =>
  size !== undefined && /^\s*[01](?:\.\d*)?(?:px)?\s*$/i.test(size);

/** The value of a property in a `style` attribute; empty where the attribute does not set it. */
const valueIn = (style: string, property: string): string =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]*)`, 'i').exec(style)?.[1]?.trim() ?? '';

/**
 * Whether an image is meant to be invisible: it has at most one pixel, or is hidden. Style sheets are not
 * read.
 */
export function looksLikePixel({ name, attributes }: Tag): boolean {
  if (name !== 'img' && name !== 'image') return false;
  const style = attributes.get('style') ?? '';
  const sizeOf = (side: string): string | undefined => valueIn(style, side) || attributes.get(side);
  return (
    attributes.has('hidden') ||
    (isTiny(sizeOf('width')) && isTiny(sizeOf('height'))) ||
    /^none$/i.test(valueIn(style, 'display')) ||
    /^hidden$/i.test(valueIn(style, 'visibility'))
  );
}
