/** The languages that we have texts in, as their files are named. English is part of other chunks. */
export const LANGUAGES: readonly string[] =
  'en ar bg bs ca cs da de el es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-br ro sk sl sq sr sr-latn sv tr uk zh-hans zh-hant'.split(
    ' ',
  );

/** Languages of which we have more than one file. */
const HAS_VARIANTS = /pt|sr|zh/;

/** Norwegian and Nynorsk at the end of a list of names. Our texts are Bokmål. */
const OTHER_NORWEGIAN = / n[no]$/;

const has = (name: string): boolean => LANGUAGES.includes(name);

/** The language of ours that a BCP 47 tag means, from exact to base; empty when we have none. */
export function findLanguage(tag: string): string {
  const exact = tag.toLowerCase();
  const [base = ''] = exact.split(/[-_]/);
  // Most tags need no `Intl`, whose first use is slow.
  if (has(exact)) return exact;
  if (has(base) && !HAS_VARIANTS.test(base)) return base;
  try {
    // As pages write it: `de_DE`, `zh-cmn-Hans`.
    const locale = new Intl.Locale(tag.replace(/_|-cmn-/g, '-'));
    // `Intl.Locale` makes tags canonical: `iw` is `he`. `maximize` adds the script that the region
    // uses: `zh-TW` is `zh-Hant-TW`.
    const { language, script } = locale.maximize();
    const names = `${language}-${script} ${language}-${locale.region} ${language}`.toLowerCase();
    const ours = names.replace(OTHER_NORWEGIAN, ' nb').split(' ');
    return ours.find(has) ?? '';
  } catch {
    return '';
  }
}
