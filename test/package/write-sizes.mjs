// Brings the sizes in README up to date with the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { sizeTable } from './budgets.mjs';

const readme = new URL('../../README.md', import.meta.url);
const text = readFileSync(readme, 'utf8');
const block = `<!-- sizes -->\n\n${sizeTable()}\n\n<!-- /sizes -->`;
writeFileSync(
  readme,
  text.replace(/<!-- sizes -->[^]*<!-- \/sizes -->/, () => block),
);
