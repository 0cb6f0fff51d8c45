import { expect } from '@open-wc/testing';
import { guessLanguage } from '../../src/guard/load-notice-ahead.js';
import { chooseLanguage } from '../../src/locales/choose-language.js';
import { LANGUAGES } from '../../src/locales/languages.js';

const REGIONS = ['', '-AT', '-br', '-TW', '-Latn', '-Cyrl-RS', '_DE', ' ', ',en'];

describe('the guess of the language', () => {
  it('is the language that the notice chooses, or none', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    for (const language of [...pairs, ...LANGUAGES, '', 'english', 'deutsch', '*'])
      for (const region of REGIONS) {
        const stated = language + region;
        const guess = guessLanguage(stated);
        if (guess) expect(guess, stated).to.equal(chooseLanguage('', stated, []));
      }
  });

  it('finds each language that has one file', () => {
    const plain = LANGUAGES.filter((name) => name.length === 2 && !/^(en|pt|sr|zh)$/.test(name));
    expect(plain.map(guessLanguage)).to.deep.equal(plain);
    expect(guessLanguage(' DE-at ')).to.equal('de');
    for (const stated of ['en', 'en-GB', 'pt-BR', 'zh-Hans', '', 'x'])
      expect(guessLanguage(stated), stated).to.equal('');
  });
});
