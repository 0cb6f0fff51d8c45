import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textHash } from '../../src/core/fingerprint.js';

describe('text hash', () => {
  // Published vectors of FNV-1a, 32 bits.
  for (const [text, expected] of [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ] as const) {
    it(`of ${JSON.stringify(text)} is FNV-1a`, () => {
      expect(textHash(text)).to.equal(expected.toString(36));
    });
  }

  it('fits into a record, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textHash(text)).to.match(/^[a-z\d]{1,14}$/);
      }),
    );
  });

  it('stays the same without a variant', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textHash(text, undefined)).to.equal(textHash(text));
        expect(textHash(text, '')).to.equal(textHash(text));
      }),
    );
    // What records of earlier releases hold.
    expect(textHash('Cookies on The Harbour Post\nMay we count visits?')).to.equal('g6e210');
  });

  it('differs for each variant with the same text', () => {
    const names = [undefined, 'control', 'b', 'c', 'long-name-of-a-variant'];
    const hashes = names.map((name) => textHash('We ask first.', name));
    expect(new Set(hashes).size).to.equal(names.length);
    expect(hashes[1]).to.equal(textHash('control\nWe ask first.'));
  });

  it('tells apart texts that differ in one place', () => {
    const text = 'We ask first: may we count visits and show videos? Wir fragen zuerst. 日本語 😀';
    const hashes = new Set([textHash(text)]);
    for (let index = 0; index < text.length; index++)
      hashes.add(textHash(`${text.slice(0, index)}#${text.slice(index + 1)}`));
    expect(hashes.size).to.equal(text.length + 1);
    expect(textHash('ab')).to.not.equal(textHash('ba'));
  });
});
