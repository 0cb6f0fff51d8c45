// Every page test in one process, so that the browser starts once. Arguments are parts of file
// names: `node test/pages/all.mjs gate notice`.
import { readdir } from 'node:fs/promises';

const wanted = process.argv.slice(2);
const files = (await readdir(new URL('.', import.meta.url), { recursive: true }))
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => !wanted.length || wanted.some((part) => file.includes(part)))
  .sort();

if (!files.length) throw new Error(`no page tests in a file named like ${wanted.join(', ')}`);
for (const file of files) await import(new URL(file, import.meta.url));
