// How the outcome of a choice is announced to screen readers.
import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import { answerSettings, choose, hostPage, openSettings } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'how it is announced by a function of the browser is plain code',
});

/**
 * For the head of a page: an engine without `ariaNotify`, and one whose `ariaNotify` notes each
 * text.
 */
const hasNoNotify = '<script>delete Element.prototype.ariaNotify</script>';
const keepsNotices = `<script>window.heard = [];
  Element.prototype.ariaNotify = function (text) { heard.push([this.localName, this.lang, text]); };
</script>`;

async function opened(t, head = hasNoNotify) {
  const page = await t.open(t.site.page('/', hostPage('', { head })));
  await page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstChild);
  return page;
}

const change =
  'You can change your choice or withdraw consent at any time under “Cookie settings” on this site.';
const outcomes = {
  Decline: [(page) => choose(page, 'decline'), `Cookies declined. ${change}`],
  Accept: [(page) => choose(page, 'accept'), `Cookies accepted. ${change}`],
  Save: [
    async (page) => {
      await openSettings(page);
      await answerSettings(page, 'save');
    },
    `Your choice is saved. ${change}`,
  ],
};
for (const [name, [act, text]] of Object.entries(outcomes)) {
  promise(`announces ${name} in a status that was there before, and is never seen`, async (t) => {
    const page = await opened(t);
    const before = await page.evaluate(() => {
      const status = document.querySelector('ask-first-status');
      window.status0 = status;
      return [status.getAttribute('role'), status.textContent, status.lang];
    });
    assert.deepEqual(before, ['status', '', 'en']);
    await act(page);
    await page.waitFor((wanted) => window.status0.textContent === wanted, text);
    const found = await page.evaluate(() => {
      const { status0: status } = window;
      const { left, top, width, height } = status.getBoundingClientRect();
      const over = document.elementsFromPoint(left + width / 2, top + height / 2);
      const { clipPath, display, visibility } = getComputedStyle(status);
      return [status.isConnected, over.includes(status), clipPath, display, visibility];
    });
    assert.deepEqual(found, [true, false, 'inset(50%)', 'block', 'visible']);
  });

  promiseOnce(`announces ${name} by ariaNotify where the browser has it`, async (t) => {
    const page = await opened(t, keepsNotices);
    await act(page);
    const heard = await page.waitFor(() => window.heard.length > 0 && window.heard);
    assert.deepEqual(heard, [['ask-first-status', 'en', text]]);
    assert.equal(await page.evaluate('document.querySelector("ask-first-status").textContent'), '');
  });
}

promise('announces the same outcome again', async (t) => {
  const page = await opened(t);
  await choose(page, 'decline');
  await page.waitFor(() => document.querySelector('ask-first-status').textContent);
  await page.evaluate(() => {
    window.heard = [];
    new MutationObserver(() => {
      window.heard.push(document.querySelector('ask-first-status').textContent);
    }).observe(document.querySelector('ask-first-status'), { childList: true });
  });
  await openSettings(page);
  await answerSettings(page, 'decline');
  await page.waitFor(() => window.heard.length === 2);
  assert.deepEqual(await page.evaluate('heard'), ['', `Cookies declined. ${change}`]);
});

promiseOnce('announces nothing that the page’s own code decides', async (t) => {
  const page = await opened(t);
  await page.evaluate(() => {
    window.changes = 0;
    const status = document.querySelector('ask-first-status');
    new MutationObserver(() => window.changes++).observe(status, { childList: true });
  });
  await page.evaluate('askFirst.accept()');
  await page.waitFor(() => !document.querySelector('ask-first-notice'));
  // Then an outcome that is announced: by now there was time for the other one.
  await openSettings(page);
  await answerSettings(page, 'save');
  await page.waitFor(() => document.querySelector('ask-first-status').textContent);
  assert.equal(await page.evaluate('changes'), 1);
});
