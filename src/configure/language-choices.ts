import { LANGUAGES } from '../locales/languages.js';
import type { Choice } from './field-template.js';

/** The name of a language in that language; its tag if the browser has no name for it. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Our languages, each by its own name. */
export const LANGUAGE_CHOICES: readonly Choice[] = LANGUAGES.map((tag) => ({
  value: tag,
  label: `${nameOf(tag)} (${tag})`,
  lang: tag,
}));
