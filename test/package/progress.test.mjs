// How commands show on a terminal how far they are.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { loadSource } from './load-source.mjs';

const { forEachWithProgress } = await loadSource('src/tools/for-each-with-progress.ts');
const { isTTY } = process.stderr;
let written;

beforeEach(() => {
  written = '';
  mock.method(process.stderr, 'write', (text) => (written += text));
  mock.timers.enable({ apis: ['Date'] });
});
afterEach(() => {
  mock.restoreAll();
  mock.timers.reset();
  process.stderr.isTTY = isTTY;
});

/** Works on ten items, each of which takes so many milliseconds. */
async function work(milliseconds) {
  const items = [...'abcdefghij'];
  const done = [];
  await forEachWithProgress(items, 'page', async (item) => {
    done.push(item);
    mock.timers.tick(milliseconds);
  });
  assert.deepEqual(done, items);
}

test('shows how far long work is, and removes that at the end', async () => {
  process.stderr.isTTY = true;
  await work(300);
  const shown = written.split('\r\u001b[K');
  assert.deepEqual(shown, ['', ...[5, 6, 7, 8, 9, 10].map((count) => `page ${count} of 10`), '']);
});

test('shows nothing of short work', async () => {
  process.stderr.isTTY = true;
  await work(50);
  assert.equal(written, '');
});

test('shows nothing where nobody reads along', async () => {
  process.stderr.isTTY = false;
  await work(300);
  assert.equal(written, '');
});
