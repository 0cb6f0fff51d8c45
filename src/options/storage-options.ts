import type { Config, StorageOptions } from '../core/types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { createOptionReader, readSite, type Place } from './option-reader.js';
import { isSafeUrl } from './safe-url.js';

/** Reads what is needed to store a choice and to send it to the owner's servers. */
export function readStorageOptions(
  { raw }: Config,
  place: Place,
  onWrong: OnWrongOption = () => undefined,
): StorageOptions {
  const read = createOptionReader(raw, onWrong);
  const isSameOrigin = (url: string): boolean => new URL(url, place.href).origin === place.origin;
  return {
    site: readSite(read, place),
    cookieDomain: read('cookieDomain', (text) => `.${place.hostname}`.endsWith(`.${text}`)),
    persistUrl: read('persistUrl', (text) => isSafeUrl(text) && isSameOrigin(text)),
    recordUrl: read('recordUrl', isSafeUrl),
  };
}
