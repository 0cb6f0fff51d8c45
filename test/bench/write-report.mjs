// `npm run bench:report`: makes the tables and pictures from ../reports/bench.json.
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { barChart } from './report/bar-chart.mjs';
import { acceptBars, byteBars } from './report/bars.mjs';
import { report } from './report/report.mjs';

const folder = new URL('../reports/', import.meta.url);
const measured = JSON.parse(readFileSync(new URL('bench.json', folder), 'utf8'));

export const files = {
  'bench.md': await prettier.format(report(measured), { parser: 'markdown', printWidth: 100 }),
  'bench-bytes.svg': barChart(byteBars(measured)),
  'bench-accept.svg': barChart(acceptBars(measured)),
};

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const [name, content] of Object.entries(files))
    writeFileSync(new URL(name, folder), content);
