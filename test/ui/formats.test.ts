import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locales/languages.js';
import { formatDate } from '../../src/ui/format-date.js';
import { joinList } from '../../src/ui/join-list.js';
import { en } from '../../src/locales/en.js';

const time = new Date(2026, 2, 14, 9, 5).getTime();

describe('formats', () => {
  for (const language of LANGUAGES) {
    it(`dates in ${language}, with no month of another one`, () => {
      for (const text of [formatDate(time, language), formatDate(time, language, 'short')]) {
        expect(text).to.match(/\p{Nd}.*\p{Nd}/u);
        expect(text).not.to.match(/M\d/);
        if (language !== 'en') expect(text).not.to.match(/March/);
      }
    });
  }

  it('joins one, two and more items, and fills in nothing that stands within them', () => {
    expect(joinList(['a'], en.list)).to.equal('a');
    expect(joinList(['{next}', 'b'], en.list)).to.equal('{next} and b');
    expect(joinList(['a', '{first}', 'c', '$&'], en.list)).to.equal('a, {first}, c, and $&');
  });

  it('say it as one would in English and in German', () => {
    expect(formatDate(time, 'en')).to.equal('March 14, 2026');
    expect(formatDate(time, 'de')).to.equal('14. März 2026');
  });
});
