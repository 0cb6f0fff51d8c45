import { expect } from '@open-wc/testing';
import { fill } from '../../src/ui/fill.js';

describe('fill', () => {
  it('puts values into their places, as they are', () => {
    expect(fill('{a} and {b}, {a}', { a: '$& $1', b: '{a}' })).to.equal('$& $1 and {a}, $& $1');
  });

  it('leaves a place that it has no value for', () => {
    expect(fill('{a} {b}', { a: '' })).to.equal(' {b}');
  });

  it('isolates values within a text from right to left', () => {
    const line = document.createElement('p');
    line.dir = 'rtl';
    line.textContent = fill('עוגייה {name}: נשמרת', { name: '_ct_*' });
    document.body.append(line);
    const left = (letter: string): number => {
      const range = document.createRange();
      const at = line.textContent!.indexOf(letter);
      range.setStart(line.firstChild!, at);
      range.setEnd(line.firstChild!, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left('*')).to.be.greaterThan(left('c'));
    line.remove();
  });
});
