import { expect } from '@open-wc/testing';
import { chooseLanguage, chooseRegion } from '../../src/locales/choose-language.js';
import { findLanguage, LANGUAGES } from '../../src/locales/languages.js';

/** Tags, and the language of ours that they mean. */
const tags: Record<string, string> = {
  en: 'en',
  'en-GB': 'en',
  'EN-us': 'en',
  de: 'de',
  'de-AT': 'de',
  de_DE: 'de',
  'de-Latn-CH-1901': 'de',
  pt: 'pt',
  'pt-PT': 'pt',
  'pt-AO': 'pt',
  'pt-BR': 'pt-br',
  'pt-Latn-BR': 'pt-br',
  zh: 'zh-hans',
  'zh-CN': 'zh-hans',
  'zh-SG': 'zh-hans',
  'zh-TW': 'zh-hant',
  'zh-HK': 'zh-hant',
  'zh-Hant': 'zh-hant',
  'zh-Hans-TW': 'zh-hans',
  'zh-cmn-Hans': 'zh-hans',
  'zh-cmn-Hant-TW': 'zh-hant',
  sr: 'sr',
  'sr-RS': 'sr',
  'sr-Cyrl-ME': 'sr',
  'sr-Latn': 'sr-latn',
  'sr-Latn-RS': 'sr-latn',
  'sr-ME': 'sr-latn',
  no: 'nb',
  'no-NO': 'nb',
  nn: 'nb',
  nb: 'nb',
  iw: 'he',
  in: 'id',
  mo: 'ro',
  'ca-valencia': 'ca',
  'fa-IR': 'fa',
  // With white space and other separators.
  ' de ': 'de',
  '\n\tpt-BR\n': 'pt-br',
  'pt\u2011BR': 'pt-br',
  'en-': 'en',
  'pt-': 'pt',
  'pt--BR': 'pt-br',
  zh_Hant_HK: 'zh-hant',
  // Of POSIX.
  'pt_BR.UTF-8': 'pt-br',
  'de_DE.ISO8859-1@euro': 'de',
  'sr_RS@latin': 'sr-latn',
  'sr_RS.UTF-8@latin': 'sr-latn',
  'sr_Latn_RS@cyrillic': 'sr',
  'ca_ES@valencia': 'ca',
  // Lists, with and without weights.
  'de,en': 'de',
  'fy, nl': 'nl',
  'de/en': 'de',
  'pl|en': 'pl',
  'es en': 'es',
  'de;q=0.9': 'de',
  'en; q=0.5, de; q=0.9': 'de',
  'de;q=0,tr': 'tr',
  'und,tr': 'tr',
  // Of Windows, and with script and region in another order.
  'zh-CHS': 'zh-hans',
  'zh-CHT': 'zh-hant',
  'zh-TC': 'zh-hant',
  'zh-TWN': 'zh-hant',
  'pt-BRA': 'pt-br',
  'de-DEU': 'de',
  'en-USA': 'en',
  'sr-RS-Latn': 'sr-latn',
  'zh-TW-Hans': 'zh-hans',
  'zh-CN-Hant': 'zh-hant',
  // Codes of three letters.
  deu: 'de',
  eng: 'en',
  'eng-GB': 'en',
  zho: 'zh-hans',
  'por-BRA': 'pt-br',
  // Varieties of ours.
  yue: 'zh-hant',
  'yue-Hans': 'zh-hans',
  'zh-yue': 'zh-hant',
  'zh-yue-Hans': 'zh-hans',
  'zh-min-nan': 'zh-hans',
  cmn: 'zh-hans',
  'cmn-TW': 'zh-hant',
  'wuu-CN': 'zh-hans',
  gsw: 'de',
  'gsw-CH': 'de',
  bar: 'de',
  nds: 'de',
  arz: 'ar',
  'arz-EG': 'ar',
  ary: 'ar',
  'ar-arz': 'ar',
  arb: 'ar',
  prs: 'fa',
  pes: 'fa',
  vls: 'nl',
  als: 'sq',
  ekk: 'et',
  lvs: 'lv',
  sh: 'sr-latn',
  cnr: 'sr-latn',
  'cnr-Cyrl': 'sr',
  // A country in place of its language.
  jp: 'ja',
  'jp-JP': 'ja',
  cn: 'zh-hans',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  ua: 'uk',
  // Extensions say nothing about the language.
  'de-u-nu-latn': 'de',
  'ar-u-nu-latn': 'ar',
  'en-x-de': 'en',
  'zh-x-hant': 'zh-hans',
  // Languages that we lack.
  fy: '',
  xx: '',
  us: '',
  ji: '',
  tlh: '',
  // No language at all.
  '': '',
  ' ': '',
  '-': '',
  'not a tag': '',
  und: '',
  'und-DE': '',
  mul: '',
  zxx: '',
  'x-default': '',
  'i-default': '',
  auto: '',
  null: '',
  undefined: '',
  C: '',
  POSIX: '',
  '*': '',
  '%LANG%': '',
  '{{lang}}': '',
  '{{ it.lang }}': '',
  '${lang}': '',
  '<?= $de ?>': '',
  '[de]': '',
  '“de”': '',
  __de__: '',
};

const choices: [string, string, string[], string][] = [
  ['', '', ['de-AT', 'en'], 'de'],
  ['', 'tr', ['de'], 'tr'],
  ['ja', 'tr', ['de'], 'ja'],
  ['', '', ['fy', 'nl-BE', 'en'], 'nl'],
  ['', '', ['fy'], 'en'],
  ['', '', [], 'en'],
  ['', 'fy', ['de'], 'en'],
  ['', 'tlh', ['de'], 'en'],
  ['', 'xx', ['de'], 'en'],
  ['', 'und', ['de'], 'de'],
  ['', 'mul', ['de'], 'de'],
  ['', 'zxx', ['de'], 'de'],
  ['', 'x-default', ['de'], 'de'],
  ['', ' ', ['de'], 'de'],
  ['', '{{ it.lang }}', ['de'], 'de'],
  ['', 'auto', ['de'], 'de'],
  ['', 'null', ['de'], 'de'],
  ['', 'undefined', ['de'], 'de'],
  // No language has a code of seven letters.
  ['', 'klingon', ['de'], 'de'],
  ['', 'fy,und', ['de'], 'en'],
  ['auto', 'tr', ['de'], 'tr'],
  ['', 'en-x-house', ['de'], 'en'],
  ['', 'pt-MZ', ['pt-BR'], 'pt'],
];

const regions: [string, string, string[], string][] = [
  ['', 'en-GB', ['en-US'], 'gb'],
  ['', 'en_IE.UTF-8', [], 'ie'],
  ['', 'zh-Hant-HK', [], 'hk'],
  ['', 'es-419', [], '419'],
  ['', 'de-1901', [], ''],
  ['', 'de-Latn-AT-1901', [], 'at'],
  ['', 'de', ['de-AT'], ''],
  ['', 'und', ['fy', 'de-AT'], 'at'],
  ['de', 'en-GB', [], 'gb'],
  ['fr-CA', 'en-GB', [], 'ca'],
  ['', 'not a tag', [], ''],
];

describe('the language', () => {
  for (const [tag, language] of Object.entries(tags)) {
    it(`finds ${language || 'none'} for "${tag}"`, () => {
      expect(findLanguage(tag)).to.equal(language);
    });
  }

  it('finds each language that we have by its own name', () => {
    expect(LANGUAGES).to.have.length(45);
    for (const language of LANGUAGES) expect(findLanguage(language)).to.equal(language);
  });

  for (const [option, page, browser, language] of choices) {
    it(`chooses ${language} for "${option}", "${page}", "${browser.join()}"`, () => {
      expect(chooseLanguage(option, page, browser)).to.equal(language);
    });
  }

  for (const [option, page, browser, region] of regions) {
    it(`takes the region "${region}" from "${option}", "${page}", "${browser.join()}"`, () => {
      expect(chooseRegion(option, page, browser)).to.equal(region);
    });
  }
});
