import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publint } from 'publint';
import { budgets, sizeTable } from './budgets.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

for (const { what, bytes, limit } of budgets()) {
  test(`${what}: keeps within ${limit} bytes`, () => {
    assert.ok(bytes <= limit, `${bytes} bytes`);
  });
}

/** Cells without the spaces that the formatter adds. */
const cells = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('states the sizes in README that the build has', () => {
  const [, table] = /<!-- sizes -->([^]*)<!-- \/sizes -->/.exec(read('README.md'));
  assert.deepEqual(cells(table), cells(sizeTable()), 'run: node test/package/write-sizes.mjs');
});

test('has every file that its exports name', () => {
  const paths = JSON.stringify(manifest.exports).match(/\.\/dist\/[^"]*/g);
  for (const path of paths) assert.ok(existsSync(new URL(path, root)), path);
});

test('is what publint calls a good package', async () => {
  const { messages } = await publint({ pkgDir: new URL('.', root).pathname, level: 'warning' });
  assert.deepEqual(messages, []);
});

test('can be imported on a server, and says that it needs a document', async () => {
  const { start } = await import('ask-first');
  assert.throws(() => start(), /Ask First: start\(\) needs a document/);
});

const sources = (file) =>
  JSON.parse(read(`dist/${file}.map`)).sources.map((path) => path.replace(/^(\.\.\/)+/, ''));

test('keeps Lit, js-cookie and the notice out of the guard', () => {
  const guard = sources('ask-first.js');
  assert.ok(guard.includes('src/start.ts'));
  assert.deepEqual(
    guard.filter((path) => /node_modules|src\/(ui|locales|settle|notice)/.test(path)),
    [],
  );
});

test('ships no code to decide or to store with the guard', () => {
  assert.ok(!sources('ask-first.js').some((path) => /decide|write-record/.test(path)));
  assert.doesNotMatch(read('dist/ask-first.js'), /\.cookie\s*=/);
});

test('runs no text as code and defines no __tcfapi', () => {
  for (const file of ['dist/ask-first.js', 'dist/notice.js']) {
    assert.doesNotMatch(read(file), /\beval\(|new Function|postMessage|__tcfapi/);
  }
});

test('depends on lit and js-cookie alone at run time', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['js-cookie', 'lit']);
});
