import type { HeldKind } from '../options/held-attributes.js';
import { document } from '../page/document.js';

/** Schemes that a page itself may have, but whose addresses could run code in another page. */
const NEVER = /^(javascript|data|blob|about):$/;

/** The scheme as the browser reads it: it ignores tabs, newlines and leading control characters. */
function protocolOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    // A browser requests nothing from an invalid address.
    return '';
  }
}

const isOfWeb = (protocol: string): boolean =>
  /^https?:$/.test(protocol) || (protocol === location.protocol && !NEVER.test(protocol));

/**
 * Whether an address is http(s), or has the page's own scheme. An app may show its pages under a scheme of
 * its own, which their relative addresses have too.
 */
export const isWebAddress = (address: string): boolean => isOfWeb(protocolOf(address));

/** For pictures and films `data:` and `blob:` addresses are safe too: they cannot run anything there. */
const isOfMedia = (protocol: string): boolean =>
  isOfWeb(protocol) || /^(data|blob):$/.test(protocol);

/** Checks each part of a `srcset`. Descriptors such as `2x` pass, as they read as relative addresses. */
const isSrcset = (list: string): boolean =>
  list.split(/[\s,]+/).every((part) => {
    const protocol = protocolOf(part);
    return protocol === '' || isOfMedia(protocol);
  });

/**
 * Whether an attribute may get this value on release. Whoever can put text with `data-` attributes on
 * the page, in a reader's comment for instance, must not get a script out of it.
 */
export function isAllowedValue(kind: HeldKind, value: string): boolean {
  if (kind === 'web') return isWebAddress(value);
  if (kind === 'media') return isOfMedia(protocolOf(value));
  return kind !== 'srcset' || isSrcset(value);
}
