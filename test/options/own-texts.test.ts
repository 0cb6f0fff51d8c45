import { expect } from '@open-wc/testing';
import { mergeTexts } from '../../src/options/merge-texts.js';
import { ownTexts } from '../../src/options/own-texts.js';
import { readConfig } from '../../src/options/config.js';
import type { RawOptions } from '../../src/core/config-types.js';
import { en } from '../../src/locales/en.js';
import { enExtras } from '../../src/locales/en-extras.js';
import { createContext } from '../storage/context.js';

const own = (options: RawOptions, language: string): string[] =>
  ownTexts(options, language).map(([tag]) => tag);

/** Puts the owner's texts over one of ours: what is said then, and the places that are reported. */
function merge(options: RawOptions, language: string) {
  const reported: string[] = [];
  const { context } = createContext('own-texts');
  const report = (_: string, message: string) =>
    void reported.push(/"(.*)":$/.exec(message)?.[1] ?? message);
  const ours = { locale: language, heading: 'ours', close: 'ours' };
  const config = readConfig(options);
  const { heading, close } = mergeTexts({ ...context, config, report }, ours, language, '');
  return { heading, close, reported };
}

describe('the owner’s texts for a language', () => {
  const { lang } = document.documentElement;
  afterEach(() => (document.documentElement.lang = lang));

  for (const [tag, language] of [
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de_CH', 'de'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-br'],
    ['zh-TW', 'zh-hant'],
    ['zh-HK', 'zh-hant'],
    ['zh', 'zh-hans'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['tl', 'fil'],
    ['iw', 'he'],
    ['sr-Cyrl', 'sr'],
    ['sr-Latn-RS', 'sr-latn'],
    ['en-GB', 'en'],
  ] as const) {
    it(`are found under ${tag} for ${language}`, () => {
      const found = merge({ texts: { [tag]: { heading: 'own' } } }, language);
      expect(found).to.deep.equal({ heading: 'own', close: 'ours', reported: [] });
      expect(merge({ texts: { [tag]: { heading: 5 } } }, language).reported).to.deep.equal([
        `texts.${tag}.heading`,
      ]);
    });
  }

  it('replace each English text, also those that few visitors see', () => {
    const { locale, ...extras } = enExtras;
    const own = Object.fromEntries(Object.keys(extras).map((name) => [name, 'own']));
    const reported: string[] = [];
    const { context } = createContext('own-texts');
    const report = (_: string, message: string) => void reported.push(message);
    const config = readConfig({ texts: { en: own } });
    const merged = mergeTexts({ ...context, config, report }, en, 'en', '');
    expect(merged).to.include({ ...own, locale });
    expect(reported).to.deep.equal([]);
  });

  it('are those of another language on no page', () => {
    expect(own({ texts: { 'pt-BR': {}, fr: {} } }, 'pt')).to.deep.equal([]);
  });

  it('are those of the language, with those of the stated region over them', () => {
    const de = { heading: 'de', close: 'de' };
    const texts = { 'de-AT': { heading: 'de-AT' }, de, 'de-CH': { close: 'de-CH' } };
    for (const [option, page, expected] of [
      ['', 'de', ['de', 'de']],
      ['', 'de-DE', ['de', 'de']],
      ['', 'de-AT', ['de-AT', 'de']],
      ['', 'de_at', ['de-AT', 'de']],
      ['de-CH', 'de-AT', ['de', 'de-CH']],
      ['xx', 'de-AT', ['de-AT', 'de']],
    ] as const) {
      document.documentElement.lang = page;
      const { heading, close } = merge({ lang: option, texts }, 'de');
      expect([heading, close], `${option} ${page}`).to.deep.equal(expected);
    }
  });

  it('are those of another region where there are no others', () => {
    document.documentElement.lang = 'de';
    expect(own({ texts: { 'de-AT': {}, 'de-CH': {} } }, 'de')).to.deep.equal(['de-AT']);
  });

  it('are found where spaces are around the tag', () => {
    document.documentElement.lang = 'de-AT';
    expect(own({ texts: { de: {}, ' de-AT ': {} } }, 'de')).to.deep.equal(['de', ' de-AT ']);
  });

  it('are those of the language where the document has no root element', () => {
    const root = document.documentElement;
    root.remove();
    try {
      expect(own({ texts: { 'de-AT': {}, de: {} } }, 'de')).to.deep.equal(['de']);
    } finally {
      document.append(root);
    }
  });

  it('are reported where a tag is there twice or means no language of ours', () => {
    const texts = { de: {}, DE: {}, 'de-AT': {}, de_AT: {}, heading: {}, xx: {}, '': {}, fr: 'x' };
    expect(merge({ texts }, 'en').reported).to.deep.equal([
      'texts.DE',
      'texts.de_AT',
      'texts.heading',
      'texts.xx',
      'texts.',
      'texts.fr',
    ]);
  });
});
