// Data as JSON, on a page that has put methods of its own on the prototypes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check } from './check.mjs';

const { writeJson } = await loadSource('src/core/write-json.ts');

/** Runs this while all lists and objects have the method by which old versions of Prototype write JSON. */
function withMethods(run) {
  const prototypes = [Array.prototype, Object.prototype];
  for (const prototype of prototypes)
    Object.defineProperty(prototype, 'toJSON', { value: () => 'spoilt', configurable: true });
  try {
    return run();
  } finally {
    for (const prototype of prototypes) delete prototype.toJSON;
  }
}

test('writes data as on a page without such methods', () => {
  const indents = fc.constantFrom(undefined, 0, 2);
  check(fc.tuple(fc.jsonValue(), indents), ([data, indent]) => {
    const expected = JSON.stringify(data, null, indent);
    assert.equal(writeJson(data, indent), expected);
    assert.equal(
      withMethods(() => writeJson(data, indent)),
      expected,
    );
  });
});
