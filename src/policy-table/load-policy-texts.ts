import { enPreferences } from '../locales/en-preferences.js';
import { en } from '../locales/en.js';
import type { NoticeTexts, PreferencesTexts } from '../locales/texts.js';

/** What the table takes of our texts, in one language. */
export interface PolicyTexts {
  readonly notice: NoticeTexts;
  readonly preferences: PreferencesTexts;
}

/**
 * Loads our texts in one language.
 *
 * @param language one of our languages, as `findLanguage` returns it
 * @param load imports a file of the build by its path within `dist`, such as `locales/de.js`.
 *   English needs no file.
 */
export async function loadPolicyTexts(
  language: string,
  load: (file: string) => Promise<{ readonly texts: object }>,
): Promise<PolicyTexts> {
  if (language === 'en') return { notice: en, preferences: enPreferences };
  const [notice, preferences] = await Promise.all(
    ['', '-preferences'].map((layer) => load(`locales/${language}${layer}.js`)),
  );
  // The build makes one file for each language and layer.
  return {
    notice: notice?.texts as NoticeTexts,
    preferences: preferences?.texts as PreferencesTexts,
  };
}
