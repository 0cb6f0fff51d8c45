import type { RawOptions } from '../core/config-types.js';
import { document } from '../page/document.js';

/**
 * The two-letter languages that have one file of texts each, without separators. The rules for all other
 * languages are in `choose-language.ts`, and too long for the guard. A test compares the two.
 */
const PLAIN =
  'arazbebgbscacscydadeeleseteufafifrgaglhehihrhuhyidisitjakakolbltlvmkmsmtnbnlnnplroruskslsqsvswthtrukvi';

/**
 * Guesses which file of texts the notice will need, from the language that the option or the page
 * states; empty for English, and where only the notice can tell.
 */
export function guessLanguage(stated: string): string {
  const [language = ''] = stated.trim().toLowerCase().split('-');
  return PLAIN.match(/../g)?.includes(language) ? language : '';
}

/** Requests what the notice will need, so that it need not wait for one file after the other. */
export function loadNoticeAhead(raw: RawOptions, preload: (file: string) => void): void {
  preload('notice.js');
  // There is no root element while the page is written anew.
  const pageLanguage = document.documentElement?.lang ?? '';
  const language = guessLanguage(typeof raw.lang === 'string' ? raw.lang : pageLanguage);
  if (language) preload(`locales/${language}.js`);
}
