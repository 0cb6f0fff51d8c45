import { findLanguage } from './languages.js';
import { readLanguageTags, regionOf } from './read-language-tags.js';

/** Finds the first text that states a language; empty if there is none. */
const firstStated = (texts: readonly string[]): string =>
  texts.find((text) => readLanguageTags(text).length > 0) ?? '';

/**
 * Chooses the language of our texts: the owner's option, else the page's own language, else the
 * browser's. On a page in a language that we lack it is English, not the browser's language.
 */
export function chooseLanguage(option: string, page: string, browser: readonly string[]): string {
  const stated = firstStated([option, page]);
  return (stated ? findLanguage(stated) : browser.map(findLanguage).find(Boolean)) || 'en';
}

/**
 * Chooses the region that decides how dates are written: the first that the option or the page
 * names. If neither states a language, it is the browser's. Empty if no region is named.
 */
export function chooseRegion(option: string, page: string, browser: readonly string[]): string {
  const stated = firstStated([option, page]) ? [option, page] : browser;
  return stated.flatMap(readLanguageTags).map(regionOf).find(Boolean) ?? '';
}
