import type { Tag } from '../markup/tag.js';
import { createLook, type Doubt, type Surroundings } from './inspection.js';
import { findAddresses } from './snippets.js';

const addressesInStyle = (style: string): string[] =>
  [...style.matchAll(/url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)/gi)].map(
    ([, address, imported]) => address ?? imported ?? '',
  );

/** Finds the third parties that styles and `background` attributes request. No mark can hold those. */
export function inspectStyle({ name, attributes, end, text }: Tag, around: Surroundings): Doubt[] {
  const look = createLook(around);
  const style =
    name.endsWith('style') && text
      ? around.text.slice(end, text.end)
      : (attributes.get('style') ?? '');
  const addresses = style.includes('//') ? addressesInStyle(style) : [];
  const background = attributes.get('background');
  return [...addresses, ...(background === undefined ? [] : [background])]
    .filter((address) => look(address)?.kind === 'known')
    .map((address) => ({
      address,
      isLive: true,
      reason:
        'a style cannot be held: move it into a file of its own and mark its <link>, or hold the part of the page as <script type="text/html">',
    }));
}

/** Finds the third parties that handlers such as `onclick` request. No mark can hold those. */
export function inspectHandlers({ attributes }: Tag, around: Surroundings): Doubt[] {
  const codes: string[] = [];
  for (const [name, code] of attributes) if (name.startsWith('on')) codes.push(code);
  const look = createLook(around);
  return codes
    .flatMap(findAddresses)
    .filter((address) => look(address)?.kind === 'known')
    .map((address) => ({
      address,
      isLive: true,
      reason: 'a handler cannot be held: ask askFirst.isGranted() in it, or remove it',
    }));
}
