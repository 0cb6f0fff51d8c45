// Keeps the text files true that list what a screen reader gets from each browser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readTrees } from '../../trees/read-trees.mjs';
import { promise } from '../harness/promise.mjs';

const title =
  'gives screen readers what is written down in test/reports, by the one tag and by the notice in the HTML';

promise(title, async (t) => {
  const trees = await readTrees(t.engine);
  assert.equal(Object.keys(trees).length, 2);
  for (const [page, texts] of Object.entries(trees))
    for (const [layer, text] of Object.entries(texts)) {
      const file = new URL(`../../reports/accessibility/${t.engine}-${layer}.txt`, import.meta.url);
      const hint = `${layer} of ${page}: node test/trees/write-trees.mjs ${t.engine}, and read the difference`;
      assert.equal(text, await readFile(file, 'utf8'), hint);
    }
});
