import { expect } from '@open-wc/testing';
import { chooseLanguage } from '../../src/locales/choose-language.js';
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
  fy: '',
  yue: '',
  '': '',
  'not a tag': '',
  '-': '',
  '{{lang}}': '',
};

const choices: [string, string, string[], string][] = [
  ['', '', ['de-AT', 'en'], 'de'],
  ['', 'tr', ['de'], 'tr'],
  ['ja', 'tr', ['de'], 'ja'],
  ['', '', ['fy', 'nl-BE', 'en'], 'nl'],
  ['', '', ['fy'], 'en'],
  ['', '', [], 'en'],
  ['', 'fy', ['de'], 'en'],
  ['', 'klingon', ['de'], 'en'],
  ['', 'en-x-house', ['de'], 'en'],
  ['', 'pt-MZ', ['pt-BR'], 'pt'],
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
});
