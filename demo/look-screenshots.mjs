// `node demo/look-screenshots.mjs [part of a name …]`: pictures of all that visitors see of ours, in every
// state and at sizes from 320 to 1920 pixels, to look at. They come into test/reports/looks, or where
// PICTURES says. The build has to be there: `npm run build`. BUILT=../before/dist takes those of another
// build, to compare the two.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import playwright from 'playwright-core';
import { locate } from '../test/browsers/locate.mjs';

const folder =
  process.env.PICTURES ?? fileURLToPath(new URL('../test/reports/looks', import.meta.url));
const built = process.env.BUILT
  ? pathToFileURL(`${resolve(process.env.BUILT)}/`)
  : new URL('../dist/', import.meta.url);
const wanted = process.argv.slice(2);

const phone = { width: 360, height: 640 };
const smallest = { width: 320, height: 568 };
const tablet = { width: 768, height: 1024 };
const laptop = { width: 1366, height: 768 };
const desktop = { width: 1920, height: 1080 };

const vendors = (count, purpose) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${purpose}-${index}`,
    name: `${purpose === 'analytics' ? 'Tidewater' : 'Adboard'} ${index + 1}`,
    policyUrl: `https://vendor-${index + 1}.example/privacy`,
    cookies: [
      { name: `_v${index + 1}`, lifetime: '13 months' },
      { name: `_v${index + 1}_session`, lifetime: '30 minutes' },
    ],
  }));

/** Two purposes, or five, with so many vendors for analytics and for advertising. */
const purposes = (count, vendorCount = 0, label = 'research') =>
  ['analytics', 'advertising', 'functional', 'embeds', 'research'].slice(0, count).map((id) => ({
    id,
    ...(id === 'research' && {
      label,
      description: 'Asks for your opinion now and then.',
    }),
    ...(/^a/.test(id) && vendorCount > 0 && { vendors: vendors(vendorCount, id) }),
  }));

const paper = { site: 'The Harbour Post', policyUrl: '/cookies', purposes: purposes(2) };

/** Each picture: how the page is set up, what is done on it, and the size of the window. */
const pictures = {
  'notice-bar-320': { viewport: smallest },
  'notice-bar-360': { viewport: phone },
  'notice-bar-360-german': { viewport: phone, lang: 'de' },
  'notice-bar-360-chinese': { viewport: phone, lang: 'zh' },
  'notice-bar-360-five-purposes': { viewport: phone, config: { purposes: purposes(5) } },
  'notice-bar-360-dark': { viewport: phone, colorScheme: 'dark' },
  'notice-bar-768': { viewport: tablet },
  'notice-bar-1366': { viewport: laptop },
  'notice-bar-1366-german-five-purposes': {
    viewport: laptop,
    lang: 'de',
    config: { purposes: purposes(5, 0, 'Umfragen') },
  },
  'notice-bar-1366-dark': { viewport: laptop, colorScheme: 'dark' },
  'notice-bar-1366-forced-colours': { viewport: laptop, forcedColors: 'active' },
  'notice-bar-1366-small-root': {
    viewport: laptop,
    css: 'html { font-size: 62.5% } body { font-size: 1.8rem }',
  },
  'notice-bar-1366-hebrew': { viewport: laptop, lang: 'he' },
  'notice-bar-1920': { viewport: desktop },
  'notice-box-360': { viewport: phone, config: { layout: 'box' } },
  'notice-box-1366': { viewport: laptop, config: { layout: 'box' } },
  'notice-dialog-360': { viewport: phone, config: { layout: 'dialog' } },
  'notice-dialog-1366': { viewport: laptop, config: { layout: 'dialog' } },
  'notice-dialog-1366-dark': {
    viewport: laptop,
    colorScheme: 'dark',
    config: { layout: 'dialog' },
  },
  'preferences-320-german': {
    viewport: smallest,
    lang: 'de',
    act: openPreferences,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-360': {
    viewport: phone,
    act: openPreferences,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-360-no-vendors': { viewport: phone, act: openPreferences },
  'preferences-768-five-purposes': {
    viewport: tablet,
    act: openPreferences,
    config: { purposes: purposes(5, 3) },
  },
  'preferences-1366': {
    viewport: laptop,
    act: openPreferences,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-1366-dark': {
    viewport: laptop,
    colorScheme: 'dark',
    act: openPreferences,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-1366-forced-colours': {
    viewport: laptop,
    forcedColors: 'active',
    act: openPreferences,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-1366-vendors-open': {
    viewport: laptop,
    act: openVendors,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-360-vendors-open': {
    viewport: phone,
    act: openVendors,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-1366-200-vendors': {
    viewport: laptop,
    act: openVendors,
    config: { purposes: purposes(2, 200) },
  },
  'preferences-1366-record': {
    viewport: laptop,
    act: openRecord,
    config: { purposes: purposes(2, 3) },
  },
  'preferences-360-record': {
    viewport: phone,
    act: openRecord,
    config: { purposes: purposes(2, 3) },
  },
  'button-360': { viewport: phone, act: declineToEnd },
  'button-1366': { viewport: laptop, act: decline },
  'button-1366-dark': { viewport: laptop, colorScheme: 'dark', act: decline },
  'message-360': { viewport: phone, act: decline, keepsNothing: true },
  'message-1366': { viewport: laptop, act: decline, keepsNothing: true },
  'embed-320': { viewport: smallest, act: showEmbeds },
  'embed-360': { viewport: phone, act: showEmbeds },
  'embed-360-german': { viewport: phone, lang: 'de', act: showEmbeds },
  'embed-360-chinese': { viewport: phone, lang: 'zh', act: showEmbeds },
  'embed-768': { viewport: tablet, act: showEmbeds },
  'embed-1366': { viewport: laptop, act: showEmbeds },
  'embed-1366-dark': { viewport: laptop, colorScheme: 'dark', act: showEmbeds },
  'embed-1366-forced-colours': { viewport: laptop, forcedColors: 'active', act: showEmbeds },
  'embed-1366-hebrew': { viewport: laptop, lang: 'he', act: showEmbeds },
  'embed-1920': { viewport: desktop, act: showEmbeds },
};

async function openPreferences(page) {
  await page.click('ask-first-notice [part~=settings]');
  await page.waitForSelector('ask-first-preferences dialog[open]');
}

async function openVendors(page) {
  await openPreferences(page);
  for (const list of await page.$$('ask-first-preferences [part=purpose] details')) {
    await list.evaluate((details) => (details.open = true));
  }
}

async function decline(page) {
  await page.click('ask-first-notice [part~=decline]');
  await page.waitForSelector('ask-first-notice', { state: 'detached' });
  await standsStill(page, 'ask-first-button button, ask-first-message p');
}

/** Two films, one with a poster, a post, and a player that is low, each held. */
const embeds = `<figure style="margin: 0 0 1em"><iframe title="Morning in the inner basin" style="width: 100%; aspect-ratio: 16 / 9; border: 0"
  data-consent="embeds" data-consent-src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"></iframe></figure>
  <blockquote class="twitter-tweet" style="margin: 0 0 1em; min-height: 240px"><p>The tide stood a hand higher than
  the tables had promised.</p><a href="https://twitter.com/harbourpost/status/1">May 13</a></blockquote>
  <script type="text/plain" data-consent="embeds" data-consent-src="https://platform.twitter.com/widgets.js"></script>
  <iframe title="An episode" style="width: 100%; border: 0; border-radius: 12px" height="152"
  data-consent="embeds" data-consent-src="https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5"></iframe>
  <iframe title="A track" style="width: 100%; border: 0" height="80"
  data-consent="embeds" data-consent-src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b"></iframe>
  <iframe title="The ferry" style="width: 100%; aspect-ratio: 4 / 3; border: 0" data-poster="/ferry.svg"
  data-consent="embeds" data-consent-src="https://player.vimeo.com/video/76979871"></iframe>`;

/** Declines, and makes the window as high as the placeholders. */
async function showEmbeds(page) {
  await page.click('ask-first-notice [part~=decline]');
  await page.waitForFunction(() => document.querySelectorAll('ask-first-embed').length === 5);
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await standsStill(page, 'ask-first-embed .embed');
}

/** No corner of the window is free there, so the button stands after the end of the page. */
async function declineToEnd(page) {
  await decline(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await standsStill(page, 'ask-first-button button');
}

/** Waits until an element is there, and has been at one place for some frames. */
async function standsStill(page, selector) {
  const element = await page.waitForSelector(selector);
  let last;
  for (let frames = 0; frames < 20; frames++) {
    const place = JSON.stringify(await element.boundingBox());
    if (place !== last) frames = 0;
    last = place;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function openRecord(page) {
  await decline(page);
  await page.click('ask-first-button button');
  await page.waitForSelector('ask-first-preferences dialog[open]');
  await page.evaluate(() => {
    const root = document.querySelector('ask-first-preferences').shadowRoot;
    for (const details of root.querySelectorAll('[part=record] details')) details.open = true;
    root.querySelector('[part=record]').scrollIntoView({ block: 'end' });
  });
}

const words =
  'The ferry went back to work this morning, with new plates and a second-hand engine. ';

const html = ({ lang = 'en', css = '', config = {}, keepsNothing = false, act }) => `<!doctype html>
<html lang="${lang}" ${lang === 'he' ? 'dir="rtl"' : ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Harbour Post</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 0 16px; max-width: 72rem; font: 18px/1.55 Georgia, 'DejaVu Serif', serif; }
  header { border-bottom: 3px double; font-weight: bold; font-size: 1.6em; padding: .4em 0; }
  main { display: grid; grid-template-columns: minmax(0, 40em) 1fr; gap: 2em; }
  @media (max-width: 48em) { main { display: block } aside { display: none } }
  aside { border-inline-start: 1px solid; padding-inline-start: 1em; font-size: .85em; }
  ${css}
</style>
${
  keepsNothing
    ? `<script>for (const [owner, name] of [[Document.prototype, 'cookie'], [window, 'localStorage']])
  Object.defineProperty(owner, name, { get: () => { throw new Error('blocked'); }, set() {} });</script>`
    : ''
}
<script type="application/json" id="consent">${JSON.stringify({ ...paper, ...(act === showEmbeds && { purposes: purposes(4) }), ...config })}</script>
<script async src="/ask-first/ask-first.js" data-config="consent"></script></head>
<body><header>The Harbour Post</header><main><article><h1>The ferry is back</h1>${act === showEmbeds ? embeds : ''}<p>${words.repeat(5)}</p>${act === showEmbeds ? '' : `<p>${words.repeat(9)}</p><p>${words.repeat(12)}</p><p>${words.repeat(30)}</p>`}</article>
<aside><p><b>Also today</b></p><p>${words}</p><p>${words}</p></aside></main></body></html>`;

const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://site');
  const ours = /^\/ask-first\/(.+\.js)$/.exec(pathname);
  response.setHeader('Content-Type', ours ? 'text/javascript' : 'text/html; charset=utf-8');
  if (ours) response.end(await readFile(new URL(ours[1], built)));
  else if (pathname === '/ferry.svg') {
    response.setHeader('Content-Type', 'image/svg+xml');
    response.end(await readFile(new URL('site/pictures/ferry.svg', import.meta.url)));
  } else response.end(html(pictures[searchParams.get('picture')] ?? {}));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();
await mkdir(folder, { recursive: true });

const { path, env } = locate().chromium;
const browser = await playwright.chromium.launch({
  executablePath: path,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...env },
});
for (const [name, { viewport, act, colorScheme, forcedColors }] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const options = { viewport, colorScheme, forcedColors, reducedMotion: 'reduce' };
  const page = await browser.newPage(options);
  await page.goto(`http://127.0.0.1:${port}/?picture=${name}`);
  await page.waitForSelector('ask-first-notice [part~=decline]');
  await act?.(page);
  const file = resolve(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
await browser.close();
server.close();
