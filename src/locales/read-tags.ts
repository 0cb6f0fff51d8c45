/** A template that nobody has filled in: `{{lang}}`, `<?= $lang ?>`, `%LANG%`. */
const TEMPLATE = /[{}<>[\]%$]/;

/** Codes that stand for no language: undetermined, several, not coded, no linguistic content. */
const NO_LANGUAGE = /^(und|mul|mis|zxx)$/;

/** Other ways to write a script or a region: of Windows, of POSIX, and three letters for a country. */
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

/** Language, script and region, in this order, whatever their order is; empty without a language. */
function readTag(written: string): string {
  const [language = '', ...rest] = written.split(/[^a-z\d]+/);
  if (!/^[a-z]{2,3}$/.test(language) || NO_LANGUAGE.test(language)) return '';
  // One letter begins an extension, such as `x-house` and `u-nu-latn`.
  const end = rest.findIndex((subtag) => /^[a-z]$/.test(subtag));
  const subtags = (end < 0 ? rest : rest.slice(0, end)).map((subtag) => ALIASES[subtag] ?? subtag);
  const script = subtags.filter((subtag) => /^[a-z]{4}$/.test(subtag)).pop();
  const region = subtags.find((subtag) => /^([a-z]{2}|\d{3})$/.test(subtag));
  return [language, script, region].filter(Boolean).join('-');
}

/**
 * The language tags in what a page states, the preferred one first, as `language-script-region` in
 * lower case. Pages do not only write BCP 47: they write `pt_BR.UTF-8`, `sr_RS@latin`, `de,en;q=0.8`
 * and `sr-RS-Latn`. Empty where no language is stated, as in `und`, `x-default`, `auto` or `{{lang}}`.
 */
export function readTags(stated: string): string[] {
  if (TEMPLATE.test(stated)) return [];
  const weighted = stated
    .toLowerCase()
    .replace(/["'“”„‘’«»]/g, '')
    .replace(/\s*([;=])\s*/g, '$1')
    .split(/[,|/\s]+/)
    .map((item) => {
      const [tag = '', weight = '1'] = item.split(';q=');
      return { tag: readTag(tag), weight: Number(weight) };
    });
  return weighted
    .filter(({ tag, weight }) => tag && weight !== 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

/** The region that a tag of `readTags` names, or nothing. */
export const regionOf = (tag: string): string => /-([a-z]{2}|\d{3})$/.exec(tag)?.[1] ?? '';
