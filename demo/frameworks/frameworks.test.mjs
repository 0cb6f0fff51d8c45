// Each example site in Chromium: what is held stays held, and the framework hydrates and changes routes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { renderGuard, renderNotice } from 'ask-first/html';
import playwright from 'playwright-core';
import { locate } from '../../test/browsers/locate.mjs';
import { chromiumArguments } from '../../test/pages/harness/chromium-engine.mjs';
import { listen } from '../serve/listen.mjs';
import { apps } from './apps.mjs';
import { startApp } from './start-app.mjs';

const chosen = process.env.FRAMEWORKS?.split(' ') ?? apps.map(({ name }) => name);
const FERRY = 'The ferry returns';
const TIDE = 'The tide tables';

let browser;
/** The third party of all sites: a film for each path. */
let films;
let requested = [];

before(async () => {
  const { chromium } = locate();
  assert.ok(chromium, 'Chromium is not installed');
  browser = await playwright.chromium.launch({
    executablePath: chromium.path,
    args: chromiumArguments,
  });
  films = await listen(['127.0.0.1'], 0);
  films.serve(({ url }, response) => {
    requested.push(url);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>A film</p>');
  });
});

after(async () => {
  await browser?.close();
  await films?.stop();
});

/** Waits until both are the same; fails with their difference. */
async function equals(read, expected) {
  const latest = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    try {
      return assert.deepEqual(value, expected);
    } catch (error) {
      if (Date.now() > latest) throw error;
      await wait(50);
    }
  }
}

/** Waits long enough for a second request or element, which would come soon after the first one. */
const settle = () => wait(700);

/** What a visitor meets on the page. */
const look = (page) =>
  page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const isOpen = ({ shadowRoot }) => !!shadowRoot?.querySelector(':popover-open');
    return {
      heading: all('h1').map(({ textContent }) => textContent.trim()),
      notices: all('ask-first-notice').map(isOpen),
      placeholders: all('ask-first-embed').length,
      frames: all('iframe').map((frame) => (frame.getAttribute('src') ? 'shown' : 'held')),
      counted: window.counted ?? [],
    };
  });

const asked = (heading) => ({
  heading: [heading],
  notices: [true],
  placeholders: 1,
  frames: ['held'],
  counted: [],
});
const declined = (heading) => ({ ...asked(heading), notices: [] });
const accepted = (heading, counted) => ({
  heading: [heading],
  notices: [],
  placeholders: 0,
  frames: ['shown'],
  counted,
});

/** A new visitor, and everything that the console says. */
async function visit(url, { late = false, inHtml = false } = {}) {
  requested = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const said = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  const hold = late ? await holdScripts(page) : undefined;
  if (inHtml) await writeIntoHtml(page);
  await page.goto(url, { waitUntil: 'commit' });
  return { page, said, hydrate: hold, leave: () => context.close() };
}

/** Holds the scripts of the framework, so that Ask First comes first. Returns a function that lets them go. */
async function holdScripts(page) {
  let letGo;
  const isFree = new Promise((resolve) => (letGo = resolve));
  await page.route(/\.m?js(\?|$)/, async (route) => {
    if (!route.request().url().includes('/ask-first/')) await isFree;
    await route.continue();
  });
  return letGo;
}

/** The options that each site gives its tag. */
const config = { site: 'Harbour', policyUrl: '/privacy', purposes: ['analytics', 'embeds'] };

/** Writes guard and notice into the HTML of the site, as an edge worker does, in place of the tag. */
async function writeIntoHtml(page) {
  await page.route('**/*', async (route) => {
    if (new URL(route.request().url()).pathname === '/ask-first/ask-first.js')
      return route.fulfill({ contentType: 'text/javascript', body: '' });
    if (!/document|fetch/.test(route.request().resourceType())) return route.fallback();
    const response = await route.fetch();
    if (!response.headers()['content-type']?.startsWith('text/html'))
      return route.fulfill({ response });
    const html = await response.text();
    const body = html
      .replace(/<body[^>]*>/, (start) => start + renderNotice(config))
      .replace('</head>', (end) => renderGuard(config) + end);
    return route.fulfill({ response, body });
  });
}

/** Clicks the counter until it counts: before hydration, it does not. */
async function count(page) {
  const read = () => page.textContent('#count');
  const first = await read();
  const latest = Date.now() + 10_000;
  while ((await read()) === first) {
    assert.ok(Date.now() < latest, 'the counter does not count: the page is not hydrated');
    await page.click('#count');
    await wait(50);
  }
}

/** Follows the link of the framework, and makes sure that the document has stayed. */
async function follow(page) {
  await page.evaluate(() => void (window.isSame = true));
  await page.click('#next');
}
const isSame = (page) => page.evaluate(() => window.isSame === true);

const choose = (page, part) => page.click(`ask-first-notice [part~=${part}]`);

for (const app of apps.filter(({ name }) => chosen.includes(name)))
  describe(app.name, () => {
    let site;
    before(async () => {
      site = await startApp(app, `http://127.0.0.1:${films.port}`);
    });
    after(() => site?.stop());

    for (const late of [false, true])
      test(`holds before a choice, hydrating ${late ? 'late' : 'early'}`, async () => {
        const { page, said, hydrate, leave } = await visit(site.url, { late });
        if (late) {
          await equals(async () => (await look(page)).notices, [true]);
          // A placeholder that did not wait would be there now.
          await settle();
          hydrate();
        }
        await count(page);
        await equals(() => look(page), asked(FERRY));
        await follow(page);
        await equals(() => look(page), asked(TIDE));
        await count(page);
        await page.goBack();
        await equals(() => look(page), asked(FERRY));
        assert.ok(await isSame(page), 'the route changes without a load');
        await settle();
        assert.deepEqual(await look(page), asked(FERRY));
        assert.deepEqual(requested, []);
        assert.deepEqual(said, []);
        await leave();
      });

    test('releases once after Accept, and remembers', async () => {
      const { page, said, leave } = await visit(site.url);
      await equals(() => look(page), asked(FERRY));
      await count(page);
      await choose(page, 'accept');
      await equals(() => look(page), accepted(FERRY, ['ferry']));
      await equals(() => requested, ['/ferry']);
      await follow(page);
      await equals(() => look(page), accepted(TIDE, ['ferry', 'tide']));
      await count(page);
      await settle();
      assert.deepEqual(await look(page), accepted(TIDE, ['ferry', 'tide']));
      assert.ok(await isSame(page), 'the route changes without a load');
      assert.deepEqual(requested, ['/ferry', '/tide']);
      await page.reload();
      await equals(() => look(page), accepted(TIDE, ['tide']));
      await count(page);
      await settle();
      assert.deepEqual(await look(page), accepted(TIDE, ['tide']));
      assert.deepEqual(requested, ['/ferry', '/tide', '/tide']);
      assert.deepEqual(said, []);
      await leave();
    });

    test('lets the page hydrate after the release', async () => {
      const { page, said, leave } = await visit(site.url);
      await equals(() => look(page), asked(FERRY));
      await choose(page, 'accept');
      await equals(() => look(page), accepted(FERRY, ['ferry']));
      await equals(() => requested, ['/ferry']);
      requested = [];
      const hydrate = await holdScripts(page);
      await page.reload({ waitUntil: 'commit' });
      await equals(async () => (await look(page)).counted, ['ferry']);
      await settle();
      hydrate();
      await count(page);
      await equals(() => look(page), accepted(FERRY, ['ferry']));
      await settle();
      assert.deepEqual(await look(page), accepted(FERRY, ['ferry']));
      assert.deepEqual(requested, ['/ferry']);
      assert.deepEqual(said, []);
      await leave();
    });

    test('asks by a notice in its HTML, and lets the page hydrate', async () => {
      const { page, said, hydrate, leave } = await visit(site.url, { late: true, inHtml: true });
      await equals(async () => (await look(page)).notices, [true]);
      await settle();
      hydrate();
      await count(page);
      await equals(() => look(page), asked(FERRY));
      await follow(page);
      await equals(() => look(page), asked(TIDE));
      assert.ok(await isSame(page), 'the route changes without a load');
      assert.deepEqual(requested, []);
      await choose(page, 'accept');
      await equals(() => look(page), accepted(TIDE, ['tide']));
      await count(page);
      assert.deepEqual(requested, ['/tide']);
      assert.deepEqual(said, []);
      await leave();
    });

    test('holds everything after Decline, and remembers', async () => {
      const { page, said, leave } = await visit(site.url);
      await equals(() => look(page), asked(FERRY));
      await choose(page, 'decline');
      await equals(() => look(page), declined(FERRY));
      await count(page);
      await follow(page);
      await equals(() => look(page), declined(TIDE));
      await page.reload();
      await equals(() => look(page), declined(TIDE));
      await count(page);
      await settle();
      assert.deepEqual(requested, []);
      assert.deepEqual(said, []);
      await leave();
    });
  });
