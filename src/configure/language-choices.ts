import { LANGUAGES } from '../locales/languages.js';
import type { Choice } from './field-template.js';

/** What a language calls itself; its tag where the browser has no name for it. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Our languages, each by what it calls itself. */
export const LANGUAGE_CHOICES: readonly Choice[] = LANGUAGES.map((tag) => ({
  value: tag,
  label: `${nameOf(tag)} (${tag})`,
  lang: tag,
}));
