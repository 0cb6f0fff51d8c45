import { findLanguage } from './languages.js';

/**
 * Chooses the language of our texts: the owner's option, else the page's own language, else the
 * browser's. On a page in a language that we lack it is English, not the browser's language.
 */
export function chooseLanguage(option: string, page: string, browser: readonly string[]): string {
  const stated = option || page;
  return (stated ? findLanguage(stated) : browser.map(findLanguage).find(Boolean)) || 'en';
}
