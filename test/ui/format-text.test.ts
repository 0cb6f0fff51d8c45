import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { texts as es } from '../../src/locales/es.js';
import { texts as he } from '../../src/locales/he.js';
import { texts as th } from '../../src/locales/th.js';
import { fill, joinList, joinSentences } from '../../src/ui/format-text.js';

describe('fill', () => {
  it('puts values into their placeholders, as they are', () => {
    expect(fill('{a} and {b}, {a}', { a: '$& $1', b: '{a}' })).to.equal('$& $1 and {a}, $& $1');
  });

  it('leaves a placeholder that has no value', () => {
    expect(fill('{a} {b}', { a: '' })).to.equal(' {b}');
  });

  it('leaves a placeholder that is named like a member of every object', () => {
    const text = '{constructor} {toString} {__proto__}';
    expect(fill(text, { a: 'b' })).to.equal(text);
  });

  for (const [text, value, expected] of [
    ['On {at}.', '30. August', 'On 30. August.'],
    ['Újra: {at}.', '2026. augusztus 30.', 'Újra: 2026. augusztus 30.'],
    ['Added: {at}.', 'Example Inc.', 'Added: Example Inc.'],
    ['({at}).', '30. 8.', '(30. 8.).'],
    ['{at}. {at}, {at}', 'Co.', 'Co. Co., Co.'],
    ['Added: {at}.', 'Yahoo!', 'Added: Yahoo!.'],
    ['新增：{at}。', '例。', '新增：例。'],
    ['新增：{at}。', 'Example Inc.', '新增：Example Inc.。'],
    ['नया: {at}।', 'उदाहरण।', 'नया: उदाहरण।'],
    ['חדש: {at}.', 'בע״מ.', 'חדש: \u2068בע״מ.\u2069'],
    ['חדש: {at}.', 'Inc.', 'חדש: \u2068Inc.\u2069.'],
    [
      'חדש: {at}.',
      '\u2068a\u2069 ו\u2068ב.\u2069',
      'חדש: \u2068\u2068a\u2069 ו\u2068ב.\u2069\u2069',
    ],
    ['New: {at}.', 'ב.', 'New: \u2068ב.\u2069.'],
  ] as const) {
    it(`ends "${text}" with a single full stop after "${value}"`, () => {
      expect(fill(text, { at: value })).to.equal(expected);
    });
  }

  /** The places of letters in a line, from left to right. */
  function places(text: string, dir: string, letters: string): number[] {
    const line = document.createElement('p');
    line.dir = dir;
    line.textContent = text;
    document.body.append(line);
    const lefts = [...letters].map((letter) => {
      const range = document.createRange();
      const at = text.indexOf(letter);
      range.setStart(line.firstChild!, at);
      range.setEnd(line.firstChild!, at + 1);
      return range.getBoundingClientRect().left;
    });
    line.remove();
    return lefts;
  }

  it('isolates values in a text from right to left', () => {
    const [c, star] = places(fill('עוגייה {name}: נשמרת', { name: '_ct_*' }), 'rtl', 'c*');
    expect(star).to.be.greaterThan(c!);
  });

  it('isolates values from right to left in another text', () => {
    const [comma, number] = places(fill('{a}, 5 of {a}', { a: 'אבג' }), 'ltr', ',5');
    expect(number).to.be.greaterThan(comma!);
  });

  it('isolates each item of a list from right to left', () => {
    const list = joinList(['Yahoo!', 'Criteo', 'בזק'], he.list);
    const [o, mark, C] = places(fill('צדדים: {list}.', { list }), 'rtl', 'o!C');
    expect(mark).to.be.greaterThan(o!);
    expect(C).to.be.lessThan(o!);
  });
});

describe('joinList', () => {
  it('joins one, two and more items, and leaves placeholders in them alone', () => {
    expect(joinList(['a'], en.list)).to.equal('a');
    expect(joinList(['{next}', 'b'], en.list)).to.equal('{next} and b');
    expect(joinList(['a', '{first}', 'c', '$&'], en.list)).to.equal('a, {first}, c, and $&');
  });
});

describe('joinList, in the languages that look at the last item', () => {
  for (const [{ locale, list }, items] of [
    [es, ['Bing', 'Instagram']],
    [es, ['a', 'b', 'Índice']],
    [es, ['a', 'b', 'INFOnline']],
    [es, ['a', 'historia']],
    [es, ['a', 'hielo']],
    [es, ['a', 'Hiato']],
    [es, ['Instagram', 'Yandex']],
    [he, ['בזק', 'Yahoo!']],
    [he, ['Yahoo!', 'בזק']],
    [he, ['a', 'בזק', '24ur']],
    [he, ['a', 'b', '_ct_*']],
  ] as const) {
    it(`joins ${items.join(', ')} as Intl does`, () => {
      const joined = joinList(items, list).replace(/[\u200f\u2068\u2069]/g, '');
      expect(joined).to.equal(new Intl.ListFormat(locale).format(items));
    });
  }
});

describe('joinList, in Thai', () => {
  it('keeps names in other scripts apart from the conjunction', () => {
    expect(joinList(['สถิติ', 'โฆษณา'], th.list)).to.equal('สถิติและโฆษณา');
    expect(joinList(['สถิติ', 'Yahoo!', 'โฆษณา'], th.list)).to.equal('สถิติ Yahoo! และโฆษณา');
    expect(joinList(['_ga', '_gid'], th.list)).to.equal('_ga และ _gid');
    expect(joinList(['สถิติ', 'Yahoo!', '24ur'], th.list)).to.equal('สถิติ Yahoo! และ 24ur');
  });
});

describe('joinSentences', () => {
  it('puts a blank between sentences, except after a full-width mark', () => {
    expect(joinSentences('One.', 'Two?', 'Three.')).to.equal('One. Two? Three.');
    expect(joinSentences('一。', '二？', '三。')).to.equal('一。二？三。');
    expect(joinSentences('', 'One.', '')).to.equal('One.');
    expect(joinSentences()).to.equal('');
  });
});
