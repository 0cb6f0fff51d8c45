import { document } from '../page/document.js';

/** Images and media: besides the web, `data:` and `blob:` addresses cannot run anything in them. */
const MEDIA = ['img', 'source', 'track', 'video', 'audio', 'input', 'image'];

/** Frames, and what else gets an address on release. Links (`a`, `area`) are no gated elements. */
const OTHERS = ['iframe', 'frame', 'embed', 'object', 'link', 'use'];

/** The scheme of a candidate of `srcset`, at the start of the text or after a comma. */
const SRCSET_SCHEME = /(?:^|,)\s*([a-z][a-z\d+.-]*:)/gi;

/** The scheme as the browser reads it: it ignores tabs, newlines and leading control characters. */
function protocolOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    // No browser requests what is no address.
    return '';
  }
}

/** Whether an address is http(s), or relative to a page that is. */
export const isWebAddress = (address: string): boolean => /^https?:$/.test(protocolOf(address));

const isMediaAddress = (address: string): boolean =>
  isWebAddress(address) || /^(data|blob):$/.test(protocolOf(address));

/**
 * Whether an element gets this held attribute on release. Whoever can put text with `data-`
 * attributes on the page, in a reader's comment for instance, must not get a link or a script out of it.
 */
export function isAllowedAddress(element: Element, attribute: string, value: string): boolean {
  const { localName } = element;
  const isMedia = MEDIA.includes(localName);
  if (!isMedia && !OTHERS.includes(localName)) return false;
  if (attribute === 'srcdoc') return localName === 'iframe';
  if (attribute === 'href') return /^(link|image|use)$/.test(localName) && isWebAddress(value);
  if (attribute === 'srcset')
    return [...value.matchAll(SRCSET_SCHEME)].every(([, scheme = '']) => isMediaAddress(scheme));
  return isMedia ? isMediaAddress(value) : isWebAddress(value);
}
