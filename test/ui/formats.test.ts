import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/core/find-language.js';
import { formatDate } from '../../src/ui/format-date.js';
import { formatList } from '../../src/ui/format-list.js';

const time = new Date(2026, 2, 14, 9, 5).getTime();

describe('formats', () => {
  for (const language of LANGUAGES) {
    it(`lists in ${language}, with something between and no foreign word`, () => {
      const text = formatList(['A', 'B', 'C'], language);
      expect(text).to.match(/^A.+B.+C$/);
      if (language !== 'en') expect(text).not.to.match(/and/);
    });

    it(`dates in ${language}, with no month of another one`, () => {
      for (const text of [formatDate(time, language), formatDate(time, language, 'short')]) {
        expect(text).to.match(/\p{Nd}.*\p{Nd}/u);
        expect(text).not.to.match(/M\d/);
        if (language !== 'en') expect(text).not.to.match(/March/);
      }
    });
  }

  it('say it as one would in English and in German', () => {
    expect(formatList(['a', 'b'], 'en')).to.equal('a and b');
    expect(formatList(['a', 'b', 'c'], 'de')).to.equal('a, b und c');
    expect(formatList([], 'de')).to.equal('');
    expect(formatDate(time, 'en')).to.equal('March 14, 2026');
    expect(formatDate(time, 'de')).to.equal('14. März 2026');
  });
});
