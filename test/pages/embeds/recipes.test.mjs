// The recipes of the guide, as the demo shows them: a stand-in plays each provider.
import assert from 'node:assert/strict';
import { readMarkdown } from '../../../demo/serve/guide/read-guide.mjs';
import { choose } from '../harness/host-page.mjs';
import { hostDemo } from '../harness/host-demo.mjs';
import { promiseWith } from '../harness/promise.mjs';

const promise = promiseWith({ once: 'the kinds of embeds are tried in each engine' });

/** The providers in each recipe of the guide, in the order of the page. */
const PROVIDERS = [
  ['YouTube', 'YouTube', 'Vimeo', 'Dailymotion'],
  ['X', 'Instagram', 'TikTok', 'Facebook', 'Bluesky', 'Mastodon'],
  ['Spotify', 'SoundCloud', 'Apple Podcasts', 'podcast'],
  ['OpenStreetMap', 'Google Maps', 'Datawrapper'],
];

const headingsOf = () =>
  [...document.querySelectorAll('ask-first-embed')].map(
    ({ shadowRoot }) => shadowRoot?.querySelector('.heading')?.textContent,
  );

/** Presses the first button of the first placeholder, as a keyboard does. */
async function showNext(page) {
  await page.focus('ask-first-embed', '[part=once]');
  await page.press('Enter');
}

const recipes = readMarkdown('demo/guide/embeds.md', 'embeds').blocks.filter(
  ({ text, language }) => language === 'html' && !text.includes('video.example'),
);

for (const [index, { number }] of recipes.entries()) {
  const expected = PROVIDERS[index];
  promise(`shows each once: ${expected.join(', ')}`, async (t) => {
    const demo = await hostDemo(t);
    const page = await t.open(`${demo.url}/guide/example/embeds/${number}`);
    await choose(page, 'decline');
    await page.waitFor(`(${headingsOf})().filter(Boolean).length === ${expected.length}`);
    const headings = await page.evaluate(headingsOf);
    assert.deepEqual(
      headings,
      expected.map((name) => `Content from ${name}`),
    );
    await t.settled(page);
    assert.deepEqual(demo.log.since(0), []);
    for (let left = expected.length - 1; left >= 0; left--) {
      await showNext(page);
      await page.waitFor(`document.querySelectorAll('ask-first-embed').length === ${left}`);
      // Each shows a frame of its stand-in, and requests nothing else.
      await t.eventually(
        () =>
          demo.log.since(0).filter(({ kind }) => kind === 'frame').length ===
          expected.length - left,
      );
    }
    if (expected.includes('Datawrapper'))
      await page.waitFor(
        () => document.getElementById('datawrapper-chart-hb1aX').style.height === '380px',
      );
    assert.match((await page.cookies())[`example-embeds-${number}`], /embeds:denied/);
  });
}

assert.equal(recipes.length, PROVIDERS.length);
