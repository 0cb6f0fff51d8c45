// `npm run bench:mark`: how fast `ask-first/mark` marks pages, as it is built, beside parse5, which only
// parses them. Writes ../reports/mark.json, whose figures the guide states.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parse } from 'parse5';
import { markHtml } from '../../dist/module/mark.js';
import { compareCpuTimes } from './cpu-time.mjs';
import { markedPages } from './marked-pages.mjs';

const ROUNDS = 25;

/** Megabytes in a second of processor time, to one decimal place. */
const speed = (html, microseconds) => Number((Buffer.byteLength(html) / microseconds).toFixed(1));

function measure([name, html]) {
  const { mark, parsing } = compareCpuTimes(
    { mark: () => markHtml(html, { site: 'paper.example' }), parsing: () => parse(html) },
    ROUNDS,
  );
  return { name, mark: speed(html, mark), parse5: speed(html, parsing) };
}

const pages = Object.entries(markedPages).map(measure);
const report = {
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0].model,
  node: process.versions.node,
  pages,
};
writeFileSync(
  new URL('../reports/mark.json', import.meta.url),
  `${JSON.stringify(report, null, 2)}\n`,
);
console.log('MB in a second of processor time'.padEnd(34), 'marked  parsed by parse5');
for (const { name, mark, parse5 } of pages)
  console.log(name.padEnd(34), String(mark).padStart(6), String(parse5).padStart(17));
