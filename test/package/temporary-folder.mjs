// A folder of its own for each test of the file that imports this.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';

/** The path of the folder, while a test runs. */
export let folder;

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ask-first-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the folder, and returns the path of the file. */
export function write(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Reads the text of a file in the folder. */
export const read = (name) => readFileSync(join(folder, name), 'utf8');
