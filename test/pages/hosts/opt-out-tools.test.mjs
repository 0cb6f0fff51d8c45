import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promise } from '../harness/promise.mjs';
import { hostDemo } from '../harness/host-demo.mjs';
import { choose, heldInline, heldScript, hostPage } from '../harness/host-page.mjs';

const once = 'the tool is plain code';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const rule = JSON.parse(read('demo/recipes/autoconsent.json'));
const installed = fileURLToPath(import.meta.resolve('@duckduckgo/autoconsent'));
/** All rules of the tool. */
const { autoconsent: others } = createRequire(import.meta.url)(
  '@duckduckgo/autoconsent/rules/rules.json',
);
/** The tool's own engine, as its own page tests load it. */
const engine = readFileSync(installed.replace(/[^/\\]+$/, 'autoconsent.playwright.js'), 'utf8');

/** Lets the engine act on the page as a browser would. Returns its last messages. */
async function autoconsent(page, autoAction, rules = [rule]) {
  await page.evaluate(
    ({ engine, autoAction, rules }) => {
      window.told = [];
      window.autoconsentSendMessage = async (message) => void window.told.push(message);
      (0, eval)(engine);
      const config = { enabled: true, autoAction, detectRetries: 50, enablePrehide: true };
      window.autoconsentReceiveMessage({
        type: 'initResp',
        config,
        rules: { autoconsent: rules },
      });
    },
    { engine, autoAction, rules },
  );
  const find = (type) =>
    page.waitFor((type) => window.told.find((message) => message.type === type), type);
  const { cmp } = await find('autoconsentDone');
  await page.evaluate(() => void window.autoconsentReceiveMessage({ type: 'selfTest' }));
  const { result } = await find('selfTestResult');
  return { cmp, selfTest: result, told: await page.evaluate('window.told') };
}

const gated = ({ second }) => heldScript(second, 'external') + heldInline('inline');

promise(
  'is found and declined by autoconsent with our rule among its own',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage(gated(t))));
    const { cmp, selfTest, told } = await autoconsent(page, 'optOut', [...others, rule]);
    assert.ok(others.length > 100);
    assert.deepEqual([cmp, selfTest], ['ask-first', true]);
    assert.equal(told.find(({ type }) => type === 'optOutResult').result, true);
    assert.equal(await page.evaluate('window.askFirst.consent.record.method'), 'api');
    assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
  },
  { once },
);

promise(
  'is declined by autoconsent in the demo newspaper',
  async (t) => {
    const demo = await hostDemo(t);
    const page = await t.open(demo.url);
    const { cmp, selfTest } = await autoconsent(page, 'optOut');
    assert.deepEqual([cmp, selfTest], ['ask-first', true]);
    await t.settled(page);
    assert.deepEqual(demo.log.since(0), []);
  },
  { once },
);

promise(
  'is accepted by autoconsent, whose self test then fails',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage(gated(t))));
    const { cmp, selfTest } = await autoconsent(page, 'optIn');
    assert.deepEqual([cmp, selfTest], ['ask-first', false]);
    await page.waitFor(() => window.ran?.includes('external'));
  },
  { once },
);

promise('declines by a click that a script makes, in both layers', async (t) => {
  const page = await t.open(t.site.page('/', hostPage(gated(t))));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  const click = (element) =>
    page.waitFor((element) => {
      const { shadowRoot } = document.querySelector(element) ?? {};
      const button = shadowRoot?.querySelector('[part~=decline]');
      button?.click();
      return !!button;
    }, element);
  await click('ask-first-notice');
  await page.waitFor(() => document.cookie.includes('|api|analytics:denied'));
  await page.evaluate('window.askFirst.forget()');
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await page.evaluate('window.askFirst.open()');
  await click('ask-first-preferences');
  await page.waitFor(() => document.cookie.includes('|api|analytics:denied'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
});

promise('leaves the page usable if a filter hides it, and holds everything', async (t) => {
  const head = '<style>ask-first-notice { display: none !important }</style>';
  const tall = '<div style="height: 3000px"></div>';
  const page = await t.open(t.site.page('/', hostPage(gated(t) + tall, { head })));
  await page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot);
  await page.evaluate(() => scrollTo(0, 1000));
  await t.settled(page);
  const { style, scrollTop } = await page.evaluate(() => ({
    style: [document.documentElement, document.body].map((box) => box.getAttribute('style') ?? ''),
    scrollTop: document.scrollingElement.scrollTop,
  }));
  assert.deepEqual(style, ['', '']);
  assert.equal(scrollTop, 1000);
  assert.deepEqual(t.second.paths(), []);
  await page.click('main a');
  await page.waitFor(() => location.hash === '#more');
  assert.deepEqual(await page.console(), []);
});

promise('takes its scroll padding back when a filter hides it later', async (t) => {
  const page = await t.open(t.site.page('/', hostPage()));
  await page.waitFor(
    () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 60,
  );
  await page.evaluate(() => {
    const filter = new CSSStyleSheet();
    filter.replaceSync('ask-first-notice { display: none !important }');
    document.adoptedStyleSheets.push(filter);
    window.filter = filter;
  });
  await page.waitFor(
    () => getComputedStyle(document.documentElement).scrollPaddingBottom === 'auto',
  );
  await page.evaluate(() => window.filter.replaceSync(''));
  await page.waitFor(
    () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 60,
  );
  await choose(page, 'decline');
  assert.equal(
    await page.evaluate('getComputedStyle(document.documentElement).scrollPaddingBottom'),
    'auto',
  );
});

promise('shows crawlers without JavaScript the article, and nothing of ours', async (t) => {
  const url = t.site.page('/', { html: hostPage(gated(t)), recorder: false });
  const page = await t.open(url, { javaScript: false });
  const text = await page.evaluate('document.body.innerText');
  assert.match(text, /^An article\s+Its text\./);
  assert.doesNotMatch(text, /third parties|Decline/);
});
