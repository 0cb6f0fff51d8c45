// What a `srcset` requests is read as a browser reads it, and no text takes long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSource } from '../package/load-source.mjs';
import { workTime } from './check.mjs';

const { readSrcset } = await loadSource('src/markup/read-srcset.ts');

/** The value of the attribute, and the addresses in it. https://html.spec.whatwg.org/#parse-a-srcset-attribute */
const SETS = [
  ['', []],
  [' , ', []],
  ['a.png', ['a.png']],
  ['a.png 1x, b.png 2x', ['a.png', 'b.png']],
  ['a.png 1x,b.png 2x', ['a.png', 'b.png']],
  ['a.png, b.png 2x', ['a.png', 'b.png']],
  ['a.png,b.png 2x', ['a.png,b.png']],
  ['\n,a.png 2x ,,b.png', ['a.png', 'b.png']],
  ['w_1,h_2/a.png 1w, b.png', ['w_1,h_2/a.png', 'b.png']],
  ['a.png,, b.png', ['a.png', 'b.png']],
  ['a.png 1x b.png', ['a.png']],
  ['a.png (1x, 2x), b.png', ['a.png', 'b.png']],
  ['a.png (1x, b.png', ['a.png']],
];

for (const [text, addresses] of SETS)
  test(`reads the addresses in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(readSrcset(text), addresses);
  });

test('reads a million characters of any set in less than a second', () => {
  for (const part of [',', ' ', 'a', 'a,', 'a ', 'a (', '(', 'a 1x,', ' ,', ',a']) {
    const start = workTime();
    readSrcset(part.repeat(1_000_000 / part.length));
    assert.ok(workTime() - start < 1000, part);
  }
});
