// Every page test of one engine in one process, so that its browsers start once. Arguments are parts
// of paths: `ENGINE=firefox node --test-reporter=spec test/pages/all.mjs gate notice/layout`.
import { readdir } from 'node:fs/promises';
import { collect, registerAll } from './harness/promise.mjs';

const wanted = process.argv.slice(2);
const files = (await readdir(new URL('.', import.meta.url), { recursive: true }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

if (files.length === 0) throw new Error(`no page tests in a file named like ${wanted.join(', ')}`);
for (const file of files) {
  await collect(file.replace('.test.mjs', ''), () => import(new URL(file, import.meta.url)));
}
registerAll();
