// Brings the sizes in README and in sizes.json up to date with the build. Running it changes a size on
// purpose: say why in the commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileSizes, sizeTable } from './budgets.mjs';

const readme = new URL('../../README.md', import.meta.url);
const block = `<!-- sizes -->\n\n${sizeTable()}\n\n<!-- /sizes -->`;
const text = readFileSync(readme, 'utf8').replace(
  /<!-- sizes -->[^]*<!-- \/sizes -->/,
  () => block,
);
const style = await resolveConfig(readme);
writeFileSync(readme, await format(text, { ...style, filepath: readme.pathname }));
writeFileSync(new URL('sizes.json', import.meta.url), `${JSON.stringify(fileSizes(), null, 2)}\n`);
