import { fieldsOf } from '../core/fields.js';
import type { RawOptions } from '../core/config-types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { hasText, readText } from './read-text.js';

/** The address of the document, which some options are checked against. */
export type PagePlace = Pick<Location, 'hostname' | 'origin' | 'href'>;

/** Reads one option that is a text; returns `fallback` where it is left out or wrong. */
export type ReadOption = (
  option: string,
  isValid: (text: string) => boolean,
  fallback?: string,
) => string;

/** All options on one level: those under `cookie` get the names that they have as attributes. */
function flattenOptions(raw: RawOptions): RawOptions {
  const { name, domain } = fieldsOf(raw.cookie);
  const cookieName = raw.cookieName ?? name;
  const cookieDomain = raw.cookieDomain ?? domain;
  return fieldsOf({ ...raw, cookieName, cookieDomain });
}

/** Creates the function that reads options which are texts, and reports wrong ones. */
export function createOptionReader(raw: RawOptions, onWrong: OnWrongOption): ReadOption {
  const options = flattenOptions(raw);
  return (option, isValid, fallback = '') => {
    // An option that is null is left out.
    const found = options[option] ?? fallback;
    // A number may stand for a text of digits, as in `revision: 3`.
    const isFallback = typeof found === 'number' ? `${found}` === fallback : found === fallback;
    return isFallback ? fallback : readText(onWrong, option, found, fallback, isValid);
  };
}

/** The name of the site: the owner's, else the host name of the page. */
export const readSite = (read: ReadOption, { hostname }: PagePlace): string =>
  read('site', (text) => hasText(text) && text.length < 100, hostname);
