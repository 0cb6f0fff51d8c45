import type { OnWrongOption } from '../core/wrong-option.js';
import type { Config, StorageOptions } from '../core/types.js';
import { createOptionReader, type Place } from './option-reader.js';
import { isSafeUrl } from './safe-url.js';

/** Reads what is needed to store a choice and to send it to the owner's servers. */
export function readStorageOptions(
  { raw }: Config,
  { hostname, origin, href }: Place,
  onWrong: OnWrongOption = () => undefined,
): StorageOptions {
  const read = createOptionReader(raw, onWrong);
  const isSameOrigin = (url: string): boolean => new URL(url, href).origin === origin;
  return {
    site: read('site', (text) => text !== '' && text.length < 100, hostname),
    cookieDomain: read('cookieDomain', (text) => `.${hostname}`.endsWith(`.${text}`)),
    persistUrl: read('persistUrl', (text) => isSafeUrl(text) && isSameOrigin(text)),
    recordUrl: read('recordUrl', isSafeUrl),
  };
}
