// Parts of a page that a framework takes over later than the rest: when they are seen, used or loaded.
import assert from 'node:assert/strict';
import { bundlePart, latePartNames, renderPart } from '../../frameworks/bundle.mjs';
import { caption, clickCount, hasPlaceholder, isAsking } from '../harness/framework-page.mjs';
import { hostPage } from '../harness/host-page.mjs';
import { promiseWith } from '../harness/promise.mjs';

const promise = promiseWith({ once: 'the framework decides' });

/**
 * The test sets `passed` to let five seconds pass. The element around the part lies over the rest
 * of the body.
 */
const head = `<script>{ const { now } = Date; Date.now = () => now() + (window.passed ?? 0) }</script>
  <style>#app { position: relative; z-index: 5; background: Canvas }</style>`;

/** Opens a page with such a part. Returns when the framework has taken over the rest. */
async function openPage(t, name) {
  const props = { frame: t.second.url('/frame.html') };
  const { body } = await renderPart(name, props);
  t.site.file('/app.js', { type: 'text/javascript', body: await bundlePart(name) });
  const html = hostPage(
    `<div id="app">${body}</div><script>props = ${JSON.stringify(props)}</script>
    <script type="module" src="/app.js"></script>`,
    { head },
  );
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(isAsking);
  await page.waitFor('window.takeOver');
  await t.settled(page);
  assert.equal(await page.evaluate('document.querySelector("ask-first-embed")'), null);
  return page;
}

/** Whether the placeholder lies over the frame. */
const coversFrame = () => {
  const [box, wanted] = [
    document.querySelector('ask-first-embed')?.shadowRoot?.querySelector('.embed'),
    document.querySelector('iframe'),
  ].map((element) => element?.getBoundingClientRect());
  return (
    !!box && ['x', 'y', 'width', 'height'].every((side) => Math.abs(box[side] - wanted[side]) < 1)
  );
};

/** Shows the film, and asserts that the framework works and has reported nothing. */
async function showFilm(t, page) {
  await page.waitFor(coversFrame);
  assert.equal(await page.evaluate(caption), 'Seen 0 times');
  await clickCount(page);
  assert.equal(await page.evaluate(caption), 'Seen 1 times');
  assert.deepEqual(t.second.paths(), []);
  await page.click('ask-first-embed', '[part~=once]');
  await t.eventually(() => t.second.paths().includes('/frame.html'));
  await page.waitFor(() => !document.querySelector('ask-first-embed'));
  await clickCount(page);
  assert.equal(await page.evaluate(caption), 'Seen 2 times');
  assert.deepEqual(await page.console(), []);
}

for (const name of latePartNames) {
  promise(`covers the frame of ${name} once it is taken over`, async (t) => {
    const page = await openPage(t, name);
    await page.evaluate('void window.takeOver()');
    await page.waitFor(hasPlaceholder);
    assert.ok(
      await page.evaluate(() => {
        const { previousElementSibling } = document.querySelector('ask-first-embed');
        return previousElementSibling.localName === 'iframe';
      }),
    );
    await showFilm(t, page);
  });

  promise(
    `covers the frame of ${name} from the end of the body if that takes longer`,
    async (t) => {
      const page = await openPage(t, name);
      await page.evaluate('void (window.passed = 6000)');
      await page.waitFor(hasPlaceholder);
      await page.waitFor(coversFrame);
      assert.ok(await page.evaluate('document.querySelector("body > ask-first-embed") !== null'));
      await page.evaluate('void window.takeOver()');
      // Until the part is taken over, the button does nothing.
      await page.waitFor(() => {
        document.getElementById('count').click();
        return document.querySelector('figcaption').textContent !== 'Seen 0 times';
      });
      await page.waitFor(coversFrame);
      await page.click('ask-first-embed', '[part~=once]');
      await t.eventually(() => t.second.paths().includes('/frame.html'));
      await page.waitFor(() => !document.querySelector('ask-first-embed'));
      assert.deepEqual(await page.console(), []);
    },
  );
}
