/** What we have texts in, as the files are called. English is within the other chunks. */
export const LANGUAGES: readonly string[] =
  'en ar bg bs ca cs da de el es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-br ro sk sl sq sr sr-latn sv tr uk zh-hans zh-hant'.split(
    ' ',
  );

const has = (name: string): boolean => LANGUAGES.includes(name);

/** The language of ours that a BCP 47 tag means, from exact to base; empty when we have none. */
export function findLanguage(tag: string): string {
  const exact = tag.toLowerCase();
  const [base] = exact.split(/[-_]/) as [string];
  // Most tags need no `Intl`, which takes its time when it is first asked.
  if (has(exact)) return exact;
  if (has(base) && !/pt|sr|zh/.test(base)) return base;
  try {
    // As pages write it: `de_DE`, `zh-cmn-Hans`.
    const locale = new Intl.Locale(tag.replace(/_|-cmn-/g, '-'));
    // Canonical by now: `iw` is `he`. The script is the one that the region writes: `zh-TW`.
    const { language, script } = locale.maximize();
    const names = `${language}-${script} ${language}-${locale.region} ${language}`.toLowerCase();
    const ours = names.replace(/ n[no]$/, ' nb').split(' ');
    return ours.find(has) ?? '';
  } catch {
    return '';
  }
}
