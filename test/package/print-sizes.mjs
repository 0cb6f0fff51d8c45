// Prints what the build has made: one line for each chunk, and with --modules what each module costs
// its chunk. `npm run build` runs it at the end, `npm run sizes` at any time.
import { existsSync, readFileSync } from 'node:fs';
import { builtFiles } from './budgets.mjs';
import { formatChunks, formatModules } from './module-sizes.mjs';

const built = new URL('../../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, built), 'utf8');

if (!existsSync(new URL('ask-first.js', built))) throw new Error('nothing is built: npm run build');

const isLanguage = (file) => file.startsWith('locales/');
const files = builtFiles();
const chunks = files
  .filter((file) => !isLanguage(file))
  .map((file) => ({ file, code: read(file) }));
console.log(
  formatChunks(
    chunks,
    files.filter(isLanguage).map((file) => ({ code: read(file) })),
  ),
);

if (process.argv.includes('--modules')) {
  for (const { file, code } of chunks) console.log(formatModules(file, code, read(`${file}.map`)));
}
