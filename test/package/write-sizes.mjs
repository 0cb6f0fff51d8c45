// Brings the sizes in README and in sizes.json up to date with the build. To run it is to move a
// size on purpose: say why in the commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileSizes, sizeTable } from './budgets.mjs';

const readme = new URL('../../README.md', import.meta.url);
const text = readFileSync(readme, 'utf8');
const block = `<!-- sizes -->\n\n${sizeTable()}\n\n<!-- /sizes -->`;
writeFileSync(
  readme,
  text.replace(/<!-- sizes -->[^]*<!-- \/sizes -->/, () => block),
);
writeFileSync(new URL('sizes.json', import.meta.url), `${JSON.stringify(fileSizes(), null, 2)}\n`);
