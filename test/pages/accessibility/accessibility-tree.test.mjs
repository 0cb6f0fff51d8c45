// Keeps the text files true that list what a screen reader gets from each browser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { pages, readTrees } from '../../trees/read-trees.mjs';
import { promise } from '../harness/promise.mjs';

for (const [what, page] of Object.entries(pages))
  promise(`gives screen readers what is written down in test/reports: ${what}`, async (t) => {
    const texts = await readTrees(t.engine, page());
    for (const [layer, text] of Object.entries(texts)) {
      const file = new URL(`../../reports/accessibility/${t.engine}-${layer}.txt`, import.meta.url);
      const hint = `${layer}: node test/trees/write-trees.mjs ${t.engine}, and read the difference`;
      assert.equal(text, await readFile(file, 'utf8'), hint);
    }
  });
