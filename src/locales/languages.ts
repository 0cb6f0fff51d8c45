import { readTags } from './read-tags.js';

/** The languages that we have texts in, as their files are named. English is part of other chunks. */
export const LANGUAGES: readonly string[] =
  'en ar az be bg bs ca cs cy da de el es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja ka ko lb lt lv mk ms mt nb nl nn pl pt pt-br ro ru sk sl sq sr sr-latn sv sw th tr uk vi zh-hans zh-hant'.split(
    ' ',
  );

/** Languages of which we have more than one file. */
const HAS_VARIANTS = /^(pt|sr|zh)$/;

/**
 * Languages whose readers read one of ours: members of ISO 639 macrolanguages, and dialects. `by` is a
 * country, whose pages CLDR takes for Russian ones.
 */
const VARIETIES: Readonly<Record<string, string>> = {
  ar: 'aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arq ars ary arz auz avl ayh ayl ayn ayp shu ssh',
  be: 'by',
  de: 'bar gsw ksh nds pfl swg vmf wae',
  hy: 'hyw',
  ms: 'kxd zlm',
  nb: 'no',
  nl: 'vls zea',
  zh: 'cdo cjy cpx csp czh czo gan hak hsn lzh mnp nan wuu yue',
};

const has = (name: string): boolean => LANGUAGES.includes(name);

const commonName = (language: string): string =>
  Object.keys(VARIETIES).find((name) => VARIETIES[name]?.split(' ').includes(language)) ?? language;

/**
 * Makes a tag canonical, `iw` to `he`, and adds what it leaves open: the script that the region uses,
 * `zh-TW` to `zh-Hant-TW`. Pages also name a country in place of its language, such as `jp` and `cz`:
 * where there is no such language, it is the country's.
 */
function maximize(tag: string): Intl.Locale {
  const locale = new Intl.Locale(tag).maximize();
  return locale.script || locale.language.length > 2
    ? locale
    : new Intl.Locale(`und-${locale.language}`).maximize();
}

/** The language of ours that a tag of `readTags` means; empty when we have none. */
function findForTag(tag: string): string {
  const [base = ''] = tag.split('-');
  const simple = commonName(base);
  // Most tags need no `Intl`, whose first use is slow.
  if (has(tag)) return tag;
  if (has(simple) && !HAS_VARIANTS.test(simple)) return simple;
  try {
    const { language, script, region } = maximize(tag);
    const name = commonName(language);
    // A country that is not known is taken for one that speaks English.
    if (name === 'en' && base !== 'en') return '';
    const names = [`${name}-${script}`, `${name}-${region}`, name];
    return names.map((one) => one.toLowerCase()).find(has) ?? '';
  } catch {
    return '';
  }
}

/** The language of ours that the tags in a text mean, from exact to base; empty when we have none. */
export const findLanguage = (stated: string): string =>
  readTags(stated).map(findForTag).find(Boolean) ?? '';
