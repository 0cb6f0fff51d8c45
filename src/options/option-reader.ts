import { fieldsOf } from '../core/fields.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import type { RawOptions } from '../core/types.js';

/** Where the document is: what the options are checked against. */
export type Place = Pick<Location, 'hostname' | 'origin' | 'href'>;

/** Reads one option that is a text; returns `fallback` where it is missing or wrong. */
export type ReadOption = (
  option: string,
  isValid: (text: string) => boolean,
  fallback?: string,
) => string;

/** All options on one level: those under `cookie` get the names that they have as attributes. */
export function flattenOptions(raw: RawOptions): RawOptions {
  const { name: cookieName, domain: cookieDomain, ...rest } = fieldsOf(raw.cookie);
  return fieldsOf({ ...rest, cookieName, cookieDomain, ...raw });
}

/** Creates the function that reads options which are texts, and reports wrong ones. */
export function createOptionReader(raw: RawOptions, onWrong: OnWrongOption): ReadOption {
  const options = flattenOptions(raw);
  return (option, isValid, fallback = '') => {
    const found = options[option] ?? fallback;
    try {
      // A number may stand for a text of digits, as in `revision: 3`.
      if (found === fallback || (typeof found === 'number' && `${found}` === fallback))
        return fallback;
      if (typeof found === 'string' && isValid(found)) return found;
    } catch {
      // `new URL` throws when the text is not an address.
    }
    onWrong(option, found, fallback);
    return fallback;
  };
}

/** The name of the site: the owner's, else the host name of the page. */
export const readSite = (read: ReadOption, { hostname }: Place): string =>
  read('site', (text) => text !== '' && text.length < 100, hostname);
