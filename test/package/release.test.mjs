// What a release is made of.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtFiles } from './budgets.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

test('has the hash of each file that a page can load, and the version', () => {
  const { version, files } = JSON.parse(read('dist/integrity.json'));
  assert.equal(version, manifest.version);
  assert.deepEqual(Object.keys(files), builtFiles());
  for (const [file, hash] of Object.entries(files)) {
    const content = readFileSync(new URL(`dist/${file}`, root));
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
  }
});

test('gives the hashes to whoever imports them', () => {
  assert.ok(existsSync(fileURLToPath(import.meta.resolve('ask-first/integrity.json'))));
});

test('names the one tag for hosts that serve packages', () => {
  for (const field of ['unpkg', 'jsdelivr']) assert.equal(manifest[field], './dist/ask-first.js');
});
