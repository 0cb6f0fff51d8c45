import type { Config, StorageOptions } from '../core/config-types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { createOptionReader, readSite, type PagePlace } from './option-reader.js';
import { isSafeUrl } from './safe-url.js';

/**
 * A domain as browsers compare it: in lower case, other scripts as Punycode, without a dot at either
 * end. Throws for what is no host name.
 */
export function normalizeDomain(text: string): string {
  const [name = ''] = /^[^\s/?#@:\\]+$/.exec(text.trim().replace(/^\.|\.$/g, '')) ?? [];
  return new URL(`https://${name}`).hostname;
}

/** Reads what is needed to store a choice and to send it to the owner's servers. */
export function readStorageOptions(
  { raw }: Config,
  place: PagePlace,
  onWrong: OnWrongOption = () => undefined,
): StorageOptions {
  const read = createOptionReader(raw, onWrong);
  // `new URL` throws for what is no address: the reader reports it.
  const isAddress = (url: string): boolean =>
    isSafeUrl(url) && /^https?:$/.test(new URL(url, place.href).protocol);
  const isSameOrigin = (url: string): boolean => new URL(url, place.href).origin === place.origin;
  const cookieDomain = read('cookieDomain', (text) =>
    `.${place.hostname}`.endsWith(`.${normalizeDomain(text)}`),
  );
  return {
    site: readSite(read, place),
    cookieDomain: cookieDomain && normalizeDomain(cookieDomain),
    persistUrl: read('persistUrl', (text) => isAddress(text) && isSameOrigin(text)),
    recordUrl: read('recordUrl', isAddress),
    // What is sent before there is a choice goes to the owner alone.
    showingsUrl: read('showingsUrl', (text) => isAddress(text) && isSameOrigin(text)),
  };
}
