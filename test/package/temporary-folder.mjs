// A folder of its own for each test of the file that imports this.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';

/** Its path, while a test runs. */
export let folder;

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ask-first-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into it, and returns its path. */
export function write(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The text of a file in it. */
export const read = (name) => readFileSync(join(folder, name), 'utf8');
