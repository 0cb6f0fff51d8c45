import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locales/languages.js';
import { formatDate } from '../../src/ui/format-date.js';

const time = new Date(2026, 2, 14, 9, 5).getTime();

describe('formatDate', () => {
  for (const language of LANGUAGES) {
    it(`writes a date in ${language}, without a month name of another language`, () => {
      for (const text of [formatDate(time, language), formatDate(time, language, 'short')]) {
        expect(text).to.match(/\p{Nd}.*\p{Nd}/u);
        expect(text).not.to.match(/M\d/);
        if (language !== 'en') expect(text).not.to.match(/March/);
      }
    });
  }

  it('writes a date as one would in English and in German', () => {
    expect(formatDate(time, 'en')).to.equal('March 14, 2026');
    expect(formatDate(time, 'de')).to.equal('14. März 2026');
  });
});
