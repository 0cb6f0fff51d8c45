import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import { hostDemo } from '../harness/host-demo.mjs';
import { afterReload, answerSettings, choose, openSettings } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'texts are measured, and every engine of a machine has the same fonts',
});

promise('keeps, records and withdraws a choice in the demo newspaper', async (t) => {
  const demo = await hostDemo(t);
  const page = await t.open(demo.url);
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  assert.deepEqual(demo.log.since(0), []);

  await choose(page, 'accept');
  await page.waitFor(() => document.cookie.includes('_ct_visitor') && localStorage['ct:pages']);
  // The demo's own server has set the cookie by now, and has the record.
  await page.waitFor(
    () => !localStorage['ask-first-queue'] && !localStorage['ask-first'].includes(';'),
  );
  await openSettings(page, 'footer [data-consent-open]');
  await afterReload(page, () => answerSettings(page, 'decline'));
  await page.waitFor(() => !localStorage['ask-first-queue'] && !sessionStorage['ask-first']);
  // The note of the withdrawal goes first, and then the traces that came back.
  await t.eventually(async () => Object.keys(await page.cookies()).join() === 'ask-first');
  await page.waitFor(() => !localStorage['ct:pages']);

  await page.goto(`${demo.url}/consent-records`);
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map(({ cells }) =>
      [...cells].slice(1, 3).map(({ textContent }) => textContent),
    ),
  );
  assert.deepEqual(rows, [
    ['decline', 'analytics denied, advertising denied, embeds denied'],
    ['accept', 'analytics granted, advertising granted, embeds granted'],
  ]);
});

promiseOnce('shows the notice in every language side by side in the demo', async (t) => {
  const demo = await hostDemo(t);
  const page = await t.open(`${demo.url}/languages`);
  const found = await page.waitFor(() => {
    const all = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => {
      const root = contentDocument?.querySelector('ask-first-notice')?.shadowRoot;
      if (!root?.querySelector('section')) return null;
      const buttons = ['decline', 'accept'].map((part) => root.querySelector(`[part~=${part}]`));
      const [decline, accept] = buttons.map((button) => button.getBoundingClientRect());
      return {
        page: contentDocument.documentElement.lang,
        notice: root.querySelector('section').lang,
        isEqual: decline.height === accept.height && decline.top === accept.top,
        share: decline.width / accept.width,
        fits: buttons.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth),
      };
    });
    return all[0] && all.every(Boolean) && all;
  });
  assert.equal(new Set(found.map(({ page }) => page)).size, 59);
  for (const { page, notice, isEqual, share, fits } of found) {
    assert.equal(notice, page);
    assert.ok(isEqual && Math.abs(share - 1) < 0.1, `${page}: ${share}`);
    assert.ok(fits, page);
  }
  assert.deepEqual(demo.log.since(0), []);
});
