import { readLanguageTags } from './read-language-tags.js';

/** The languages that we have texts in, as their files are named. English is part of other chunks. */
export const LANGUAGES: readonly string[] =
  'en ar az be bg bs ca cs cy da de el es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja ka ko lb lt lv mk ms mt nb nl nn pl pt pt-br ro ru sk sl sq sr sr-latn sv sw th tr uk vi zh-hans zh-hant'.split(
    ' ',
  );

/** Languages of which we have more than one file. */
const HAS_VARIANTS = /^(pt|sr|zh)$/;

const has = (name: string): boolean => LANGUAGES.includes(name);

/**
 * Makes a tag canonical, as `he` for `iw`, and adds the script that its region uses, as
 * `zh-Hant-TW` for `zh-TW`. Pages also name a country in place of its language, such as `jp` and
 * `cz`: if there is no language of that name, the language of the country counts.
 */
function maximize(tag: string): Intl.Locale {
  const locale = new Intl.Locale(tag).maximize();
  if (locale.script || locale.language.length > 2) return locale;
  const country = new Intl.Locale(`und-${locale.language}`).maximize();
  // Of an unknown country, the browser says that it speaks English.
  return country.language === 'en' ? locale : country;
}

/** Finds our language for a tag of `readLanguageTags`; empty if we have none. */
function findForTag(tag: string): string {
  const [base = ''] = tag.split('-');
  // Most tags need no `Intl`, whose first use is slow.
  if (has(tag)) return tag;
  if (has(base) && !HAS_VARIANTS.test(base)) return base;
  try {
    const { language, script, region } = maximize(tag);
    const names = `${language}-${script} ${language}-${region} ${language}`.toLowerCase();
    return names.split(' ').find(has) ?? '';
  } catch {
    return '';
  }
}

/** Finds our language for the first tag in a text for which we have one; empty if there is none. */
export const findLanguage = (stated: string): string =>
  readLanguageTags(stated).map(findForTag).find(Boolean) ?? '';
