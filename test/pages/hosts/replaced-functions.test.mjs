import assert from 'node:assert/strict';
import { afterReload, choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';
import { htmlPage } from '../harness/html-page.mjs';
import { promise } from '../harness/promise.mjs';
import { broken, byLibraries } from './replaced-functions.mjs';

const once = 'what a page replaces is the same in each engine';

/** A held script that waits for the page to load. */
const heldListener = `<script type="text/plain" data-consent="analytics">
  addEventListener('load', () => (window.hasHeardLoad = true));
</script>`;

/** Whether that script has heard `load`, and the page has its own functions back. */
const isAllLoaded = () => window.hasHeardLoad && !Object.hasOwn(document, 'createElement');

/** An expression that runs a script in the page. */
const run = (script) => `(0, eval)(${JSON.stringify(`${script}; 1`)})`;

for (const [what, script] of Object.entries(byLibraries))
  for (const isFirst of [true, false])
    promise(
      `asks, stores and releases with functions replaced by ${what}, ${isFirst ? 'before' : 'after'} our tag`,
      async (t) => {
        const head = isFirst ? `<script>${script}</script>` : '';
        const held = heldScript(t.second, 'held') + heldListener;
        const page = await t.open(t.site.page('/', hostPage(held, { head })));
        await page.waitFor(
          () => !!document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
        );
        if (!isFirst) await page.evaluate(run(script));
        await openSettings(page);
        await page.press('Escape');
        await page.waitFor(() => !document.querySelector('ask-first-preferences'));
        await t.settled(page);
        assert.deepEqual(t.second.paths(), []);
        await choose(page, 'accept');
        await page.waitFor(() => window.ran?.includes('held'));
        await page.waitFor(isAllLoaded);
        await page.waitFor(() => document.cookie.includes('|accept|'));
        // On a page with Prototype, a list becomes a text in JSON.
        assert.deepEqual(await page.console(), what === 'Prototype' ? '[]' : []);
        await afterReload(page, () => page.reload());
        await page.waitFor(() => window.ran?.includes('held'));
      },
      { once },
    );

for (const what of ['careless shims', 'functions that throw'])
  promise(
    `removes the notice in the HTML of the next page with functions replaced by ${what}`,
    async (t) => {
      const html = htmlPage('', { head: `<script>${byLibraries[what]}</script>` });
      const page = await t.open(t.site.page('/', html));
      await choose(page, 'accept');
      await page.waitFor(() => document.cookie.includes('|accept|'));
      await afterReload(page, () => page.reload());
      await page.waitFor(() => !document.querySelector('ask-first-notice'));
    },
    { once },
  );

/** Opens a page with a frame for each of the wrong functions. */
function openFrames(t, contentOf) {
  const frames = Object.entries(broken).map(([what, script], index) => {
    const path = `/${index}`;
    const went = `<script>new Image().src = '/goes-on${path}'</script>`;
    t.site.file(`/goes-on${path}`, { type: 'image/gif', body: '' });
    return `<iframe title="${what}" src="${t.site.page(path, hostPage(...contentOf(path, script, went)))}"></iframe>`;
  });
  return t.open(t.site.page('/', `<!doctype html><title>Frames</title>${frames.join('')}`));
}

promise(
  'holds everything if a page has replaced functions by wrong ones, and the page goes on',
  async (t) => {
    const page = await openFrames(t, (path, script, went) => [
      heldScript(t.second, path) + went,
      { head: `<script>${script}</script>` },
    ]);
    const indexes = [...Object.keys(broken).keys()];
    await t.eventually(() =>
      indexes.every((index) => t.site.paths().includes(`/goes-on/${index}`)),
    );
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    assert.deepEqual(await page.cookies(), {});
  },
  { once },
);

promise(
  'holds what comes later if a page replaces functions by wrong ones meanwhile',
  async (t) => {
    const page = await openFrames(t, (path, _, went) => [went]);
    await page.waitFor(() =>
      [...document.querySelectorAll('iframe')].every(({ contentDocument }) =>
        contentDocument.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
      ),
    );
    await page.evaluate(
      ([held, scripts]) => {
        for (const [index, { contentWindow }] of document.querySelectorAll('iframe').entries()) {
          contentWindow.eval(scripts[index]);
          contentWindow.document.body.insertAdjacentHTML('beforeend', held);
        }
      },
      [heldScript(t.second, 'later'), Object.values(broken)],
    );
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    assert.deepEqual(await page.cookies(), {});
  },
  { once },
);

for (const [what, script] of [
  ['that is always true', 'Array.prototype.includes = () => true'],
  ['that tells a place', 'Array.prototype.includes = Array.prototype.indexOf'],
])
  promise(
    `ends on a withdrawal what runs, also if the page has an \`includes\` ${what}`,
    async (t) => {
      const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'))));
      await choose(page, 'accept');
      await page.waitFor(() => window.ran?.includes('held'));
      await page.evaluate(run(script));
      await afterReload(page, () => page.evaluate('void askFirst.withdraw()'));
      const before = t.second.paths().length;
      await t.settled(page);
      assert.equal(t.second.paths().length, before);
      assert.equal(await page.evaluate('window.ran'), undefined);
    },
    { once },
  );
