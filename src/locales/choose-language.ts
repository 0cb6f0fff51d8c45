import { findLanguage } from './languages.js';

/**
 * Chooses the language of all that we say: the owner's option, else the page's own language, else
 * the browser's. Within a page whose language we have not, English is spoken and no third language.
 */
export function chooseLanguage(option: string, page: string, browser: readonly string[]): string {
  const stated = option || page;
  return (stated ? findLanguage(stated) : browser.map(findLanguage).find(Boolean)) || 'en';
}
