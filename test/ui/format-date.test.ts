import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locales/languages.js';
import { formatDate } from '../../src/ui/format-date.js';

const time = new Date(2026, 2, 14, 9, 5).getTime();

describe('formatDate', () => {
  for (const language of LANGUAGES) {
    it(`writes a date in ${language}, without a month name of another language`, () => {
      const texts = [
        formatDate(time, language, ''),
        formatDate(time, language, 'zz'),
        formatDate(time, language, '', 'short'),
      ];
      for (const text of texts) {
        expect(text).to.match(/\p{Nd}.*\p{Nd}/u);
        expect(text).not.to.match(/M\d/);
        if (language !== 'en') expect(text).not.to.match(/March/);
      }
    });
  }

  for (const [language, region, expected] of [
    ['en', '', 'March 14, 2026'],
    ['en', 'us', 'March 14, 2026'],
    ['en', 'gb', '14 March 2026'],
    ['en', 'ie', '14 March 2026'],
    ['en', 'au', '14 March 2026'],
    ['en', '150', '14 March 2026'],
    ['en', 'zz', 'March 14, 2026'],
    ['de', '', '14. März 2026'],
    ['de', 'ch', '14. März 2026'],
    ['pt-br', 'pt', '14 de março de 2026'],
  ] as const) {
    it(`writes a date as one would in ${language} in "${region}"`, () => {
      expect(formatDate(time, language, region)).to.equal(expected);
    });
  }

  it('takes the month names of the region', () => {
    const january = new Date(2026, 0, 14).getTime();
    expect(formatDate(january, 'de', 'at')).to.equal('14. Jänner 2026');
    expect(formatDate(january, 'de', 'de')).to.equal('14. Januar 2026');
  });

  it('writes the time as one does in the region', () => {
    const evening = new Date(2026, 2, 14, 19, 5).getTime();
    expect(formatDate(evening, 'en', 'gb', 'short')).to.include('19:05');
    expect(formatDate(evening, 'fr', 'ca', 'short')).to.match(/19\sh\s05/);
    expect(formatDate(evening, 'en', '', 'short')).to.match(/7:05\sPM/);
  });
});
