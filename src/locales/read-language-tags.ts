/** A template that nobody has filled in: `{{lang}}`, `<?= $lang ?>`, `%LANG%`. */
const TEMPLATE = /[{}<>[\]%$]/;

/** Codes that stand for no language: undetermined, several, not coded, no linguistic content. */
const NO_LANGUAGE = /^(und|mul|mis|zxx)$/;

/**
 * Languages whose readers can read one of ours, listed by the tag of ours: dialects, and members of
 * ISO 639 macrolanguages. WebKit (2.50) does not make all of those canonical. `by` is a country:
 * CLDR takes its pages for Russian ones.
 */
const VARIETIES: Readonly<Record<string, string>> = {
  ar: 'acm aeb afb ajp apc apd arb arq ars ary arz ayl shu',
  az: 'azj',
  be: 'by',
  de: 'bar gsw ksh nds pfl swg',
  et: 'ekk',
  fa: 'pes prs',
  fil: 'tl tgl',
  hy: 'hyw',
  lv: 'lvs',
  ms: 'kxd zlm zsm',
  nb: 'no',
  nl: 'vls',
  sq: 'als',
  'sr-latn': 'cnr hbs sh',
  sw: 'swc swh',
  zh: 'cmn gan hak hsn nan wuu',
  'zh-hant': 'yue',
};

/**
 * Other ways to write a script or a region: those of Windows and POSIX, and three letters for a
 * country.
 */
const ALIASES: Readonly<Record<string, string>> = {
  chs: 'hans',
  cht: 'hant',
  tc: 'hant',
  yue: 'hant',
  latin: 'latn',
  cyrillic: 'cyrl',
  bra: 'br',
  hkg: 'hk',
  twn: 'tw',
};

const findVariety = (language: string): string =>
  Object.keys(VARIETIES).find((tag) => VARIETIES[tag]?.split(' ').includes(language)) ?? language;

/**
 * Reads language, script and region of a tag, and joins them in this order; empty without a
 * language.
 */
function readTag(written: string): string {
  const [code = '', ...rest] = written.split(/[^a-z\d]+/);
  if (!/^[a-z]{2,3}$/.test(code) || NO_LANGUAGE.test(code)) return '';
  const [language, usualScript] = findVariety(code).split('-');
  // One letter begins an extension, such as `x-house` and `u-nu-latn`.
  const end = rest.findIndex((subtag) => /^[a-z]$/.test(subtag));
  const subtags = (end < 0 ? rest : rest.slice(0, end)).map((subtag) => ALIASES[subtag] ?? subtag);
  const script = subtags.filter((subtag) => /^[a-z]{4}$/.test(subtag)).pop() ?? usualScript;
  const region = subtags.find((subtag) => /^([a-z]{2}|\d{3})$/.test(subtag));
  return [language, script, region].filter(Boolean).join('-');
}

/** Further tags are not read: a browser lists a few, and a page states one. */
const MOST_TAGS = 32;

/** The weight of an item in a list such as `de, en;q=0.8`. */
const weightOf = (item: string): number => Number(/q\s*=\s*([\d.]+)/.exec(item)?.[1] ?? 1);

/**
 * Reads the language tags that a page states, the preferred one first, as `language-script-region`
 * in lower case. Pages do not write BCP 47 only: some write `pt_BR.UTF-8`, `sr_RS@latin`,
 * `de,en;q=0.8` or `sr-RS-Latn`. Empty where no language is stated, as in `und`, `x-default`,
 * `auto` or `{{lang}}`.
 */
export function readLanguageTags(stated: string): string[] {
  if (TEMPLATE.test(stated)) return [];
  return stated
    .toLowerCase()
    .split(/\s*[,|/]\s*|\s+(?![;q=])/)
    .slice(0, MOST_TAGS)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .map(readTag)
    .filter(Boolean);
}

/** The region that a tag of `readLanguageTags` names; empty when it names none. */
export const regionOf = (tag: string): string => /-([a-z]{2}|\d{3})$/.exec(tag)?.[1] ?? '';
