import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { fill, joinList } from '../../src/ui/format-text.js';

describe('fill', () => {
  it('puts values into their placeholders, as they are', () => {
    expect(fill('{a} and {b}, {a}', { a: '$& $1', b: '{a}' })).to.equal('$& $1 and {a}, $& $1');
  });

  it('leaves a placeholder that has no value', () => {
    expect(fill('{a} {b}', { a: '' })).to.equal(' {b}');
  });

  it('isolates values in a text from right to left', () => {
    const line = document.createElement('p');
    line.dir = 'rtl';
    line.textContent = fill('עוגייה {name}: נשמרת', { name: '_ct_*' });
    document.body.append(line);
    const left = (letter: string): number => {
      const range = document.createRange();
      const at = line.textContent.indexOf(letter);
      range.setStart(line.firstChild!, at);
      range.setEnd(line.firstChild!, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left('*')).to.be.greaterThan(left('c'));
    line.remove();
  });
});

describe('joinList', () => {
  it('joins one, two and more items, and leaves placeholders in them alone', () => {
    expect(joinList(['a'], en.list)).to.equal('a');
    expect(joinList(['{next}', 'b'], en.list)).to.equal('{next} and b');
    expect(joinList(['a', '{first}', 'c', '$&'], en.list)).to.equal('a, {first}, c, and $&');
  });
});
