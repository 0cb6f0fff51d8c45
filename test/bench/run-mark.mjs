// `npm run bench:mark`: how fast `ask-first/mark` marks pages, as it is built, on one core.
import { readFileSync } from 'node:fs';
import { markHtml } from '../../dist/module/mark.js';

const RUNS = 15;

const parts = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A page of an article: a CMS's head and foot, and paragraphs between them. */
function makeArticle() {
  const page = parts('test/package/marked-pages/wordpress.html');
  const [head, foot] = page.split(/(?=<\/body>)/);
  const sentence = 'The tide comes in twice a day, and the harbour has got used to <em>that</em>. ';
  const paragraph = `<p class="wp-block-paragraph">${sentence.repeat(6)}</p>\n`;
  return head + paragraph.repeat(150) + foot;
}

/** A page that is nothing but tags which are marked. */
const makeDense = () =>
  '<script async src="https://www.google-analytics.com/x.js"></script>\n'.repeat(1500);

/** Tags of the site itself, which are looked at and left alone. */
const makePictures = () =>
  '<a href="/a"><img class="card" src="/pictures/1.jpg" alt="A boat" loading="lazy"></a>\n'.repeat(
    1500,
  );

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function measure(html) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    // Many at once: a single page is too short to be measured.
    const start = process.cpuUsage();
    for (let page = 0; page < 10; page += 1) markHtml(html, { site: 'paper.example' });
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 10);
  }
  return { kib: Buffer.byteLength(html) / 1024, speed: Buffer.byteLength(html) / median(times) };
}

const pages = {
  'an article': makeArticle(),
  'pictures of the site': makePictures(),
  'tags to mark, and nothing else': makeDense(),
};
for (const [name, html] of Object.entries(pages)) {
  const { kib, speed } = measure(html);
  console.log(
    `${name.padEnd(32)}${kib.toFixed(0).padStart(5)} KiB ${speed.toFixed(1).padStart(6)} MB/s`,
  );
}
