// `node test/trees/write-trees.mjs [engine …]` writes what a screen reader gets, as text for readers, into
// test/reports/accessibility. A page test compares it with what each engine says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readTrees } from './read-trees.mjs';

const folder = new URL('../reports/accessibility/', import.meta.url);
const wanted = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
for (const engine of wanted.length ? wanted : ['chromium', 'firefox', 'webkit']) {
  const trees = await readTrees(engine);
  if (!trees) console.warn(`${engine} is not installed: its trees stay as they are`);
  for (const [layer, text] of Object.entries(trees?.['the one tag'] ?? {}))
    writeFileSync(new URL(`${engine}-${layer}.txt`, folder), text);
}
