import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeJson } from '../../src/core/write-json.js';

/** Runs `work` while lists and objects have a method `toJSON` from their prototypes. */
function withMethods<Result>(work: () => Result): Result {
  const owners = [Array.prototype, Object.prototype, String.prototype, Number.prototype];
  try {
    for (const owner of owners)
      Object.defineProperty(owner, 'toJSON', { value: () => 'a text', configurable: true });
    return work();
  } finally {
    for (const owner of owners) Reflect.deleteProperty(owner, 'toJSON');
  }
}

describe('JSON of data', () => {
  it('is what JSON.stringify writes, whatever the page has put on the prototypes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (data, indent) => {
        const expected = JSON.stringify(data, null, indent);
        expect(writeJson(data, indent)).to.equal(expected);
        const written = withMethods(() => writeJson(data, indent));
        expect(written).to.equal(expected);
      }),
    );
  });

  it('leaves out what is undefined, and changes nothing in the data', () => {
    const data = Object.freeze({ text: 'A', missing: undefined, lines: Object.freeze(['B']) });
    expect(writeJson(data)).to.equal('{"text":"A","lines":["B"]}');
    expect(Object.getPrototypeOf(data.lines)).to.equal(Array.prototype);
  });

  it('throws for data that contain themselves', () => {
    const data: unknown[] = [];
    data.push(data);
    expect(() => writeJson(data)).to.throw();
  });
});
