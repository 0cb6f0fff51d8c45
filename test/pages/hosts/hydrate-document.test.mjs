// React and Solid hydrate whole documents that they have rendered on a server.
import assert from 'node:assert/strict';
import { renderGuard, renderNotice } from 'ask-first/html';
import { bundleReact, bundleSolid, renderReact, renderSolid } from '../../frameworks/bundle.mjs';
import {
  clickCount,
  clickFilm,
  hasPlaceholder,
  isAsking,
  isAskingInHtml,
  recordErrors,
  serveScript,
} from '../harness/framework-page.mjs';
import { openSettings, tag } from '../harness/host-page.mjs';
import { config } from '../harness/html-page.mjs';
import { promise } from '../harness/promise.mjs';

/** When the framework's script comes, in milliseconds. */
const DELAYS = { 'before the notice is there': 0, 'after the notice is there': 900 };

/** Writes guard and notice into HTML that a framework has rendered, as an edge worker does. */
const writeNotice = (html) =>
  html
    .replace(/<body.*?>/, (body) => body + renderNotice(config))
    .replace('</head>', (end) => renderGuard(config) + end);

/**
 * Serves the document of react-page.js, and its script after some milliseconds.
 *
 * @param {{way?: 'tag' | 'module' | 'html', delay?: number}} options how Ask First comes into the page
 */
async function serveDocument(t, release, { way = 'tag', delay = 0 } = {}) {
  const props = { frame: t.second.url('/frame.html'), hasTag: way === 'tag' };
  const app = await bundleReact(release, { withModule: way === 'module' });
  serveScript(t, '/app.js', `window.props = ${JSON.stringify(props)};${app}`, delay);
  const html = await renderReact(release, props);
  return t.site.page('/', { html: way === 'html' ? writeNotice(html) : html, recorder: false });
}

/**
 * Does what visitors and frameworks do on the page. Asserts that everything works, and that the
 * framework reports nothing.
 */
async function tryDocument(t, page, isShown) {
  await page.evaluate(recordErrors);
  await page.waitFor(isShown);
  await t.eventually(() => clickCount(page));
  await page.waitFor(isShown);
  await page.waitFor(hasPlaceholder);
  // The framework removes the frame and adds it again, and our placeholder follows.
  for (let times = 0; times < 2; times++) await clickFilm(page);
  await page.waitFor(hasPlaceholder);
  assert.deepEqual(await page.evaluate('window.errors'), []);
  assert.deepEqual(t.second.paths(), []);

  await openSettings(page);
  await page.click('ask-first-preferences', '[part~=accept]');
  await t.eventually(() => t.second.paths().includes('/frame.html'));
  // The framework removes the frame that we have released, and adds it again.
  for (let times = 0; times < 2; times++) await clickFilm(page);
  await page.waitFor(() => document.querySelector('iframe')?.src);
  await clickCount(page);
  assert.deepEqual(await page.evaluate('window.errors'), []);
  const own = await page.evaluate(() => [
    document.documentElement.getAttribute('style'),
    document.body.className,
  ]);
  assert.deepEqual(own, [null, 'front']);
}

const optionsFor = (release) =>
  release === 18 ? { once: 'React 19 is tried in each engine' } : {};

for (const release of [18, 19])
  for (const [when, delay] of Object.entries(DELAYS))
    promise(
      `lets React ${release} hydrate the whole document ${when}`,
      async (t) => {
        const page = await t.open(await serveDocument(t, release, { delay }));
        await tryDocument(t, page, isAsking);
      },
      optionsFor(release),
    );

for (const release of [18, 19])
  promise(
    `lets React ${release} hydrate the whole document from a bundle that starts the module`,
    async (t) => {
      const page = await t.open(await serveDocument(t, release, { way: 'module' }));
      await tryDocument(t, page, isAsking);
    },
    { once: 'the framework decides' },
  );

for (const release of [18, 19])
  promise(
    `lets React ${release} hydrate the whole document with the notice in its HTML`,
    async (t) => {
      const page = await t.open(await serveDocument(t, release, { way: 'html', delay: 900 }));
      await tryDocument(t, page, isAskingInHtml);
    },
    optionsFor(release),
  );

const ways = { 'after the notice is there': 'tag', 'with the notice in its HTML': 'html' };

for (const [what, way] of Object.entries(ways))
  promise(
    `lets Solid hydrate the whole document ${what}`,
    async (t) => {
      const props = { frame: t.second.url('/frame.html') };
      const app = `window.props = ${JSON.stringify(props)};${await bundleSolid()}`;
      serveScript(t, '/app.js', app, 900);
      const html = (await renderSolid(props)).replace(
        '</body>',
        '<script async src="/app.js"></script></body>',
      );
      const written =
        way === 'html' ? writeNotice(html) : html.replace('</head>', `${tag()}</head>`);
      const page = await t.open(t.site.page('/', { html: written, recorder: false }));
      await tryDocument(t, page, way === 'html' ? isAskingInHtml : isAsking);
    },
    { once: 'the framework decides' },
  );
