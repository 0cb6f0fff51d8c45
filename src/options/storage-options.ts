import type { Config } from '../core/types.js';
import { isSafeUrl } from './safe-url.js';

/** What storing and delivering a choice needs of the owner's options, validated. */
export interface StorageOptions {
  /** Name of the site. Default: the host name of the page. */
  readonly site: string;
  /** Domain of the consent cookie, for a site with sub-domains. Default: this host alone. */
  readonly cookieDomain: string;
  /** Own address that answers a choice with `Set-Cookie`. Default: none. */
  readonly persistUrl: string;
  /** Address that receives each consent record. Default: none. */
  readonly recordUrl: string;
}

/** Reads these options. In place of a wrong one stands the default; it is reported elsewhere. */
export function readStorageOptions(
  { input }: Config,
  { hostname, origin, href }: Pick<Location, 'hostname' | 'origin' | 'href'>,
): StorageOptions {
  const cookie = Object(input.cookie) as { readonly domain?: unknown };

  function read(found: unknown, isValid: (text: string) => boolean): string {
    try {
      return typeof found === 'string' && isValid(found) ? found : '';
    } catch {
      // `new URL` throws on what is no address.
      return '';
    }
  }

  return {
    site: read(input.site, (text) => text.length < 100) || hostname,
    cookieDomain: read(input.cookieDomain ?? cookie.domain, (text) =>
      `.${hostname}`.endsWith(`.${text}`),
    ),
    persistUrl: read(
      input.persistUrl,
      (text) => isSafeUrl(text) && new URL(text, href).origin === origin,
    ),
    recordUrl: read(input.recordUrl, isSafeUrl),
  };
}
