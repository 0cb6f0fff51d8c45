// Client routers replace the body and keep copies of it. Pages are saved with our elements in them.
import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';

const isAsking = () => {
  const [notice, ...more] = document.querySelectorAll('ask-first-notice');
  return more.length === 0 && !!notice?.shadowRoot.querySelector(':popover-open');
};

/**
 * The ways in which routers replace the body. They run in the page, and keep the control that opens
 * the settings.
 */
const swaps = {
  'a new body': () => {
    const html = `<main>${location.href}</main>${document.querySelector('footer').outerHTML}`;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceWith(document.adoptNode(body));
  },
  'a snapshot': () => document.body.replaceWith(document.body.cloneNode(true)),
  'more HTML': () => void (document.body.innerHTML += '<p>More of it</p>'),
  'a view transition': () => {
    const swap = () => document.body.replaceWith(document.body.cloneNode(true));
    return document.startViewTransition ? document.startViewTransition(swap).finished : swap();
  },
  'a removal of what is unknown': () => {
    for (const child of [...document.body.children])
      if (child.localName.includes('-')) child.remove();
  },
};

promise('goes on asking, once, in whatever way the page replaces its body', async (t) => {
  const page = await t.open(t.site.page('/', hostPage(heldScript(t.second, 'held'))));
  await page.waitFor(isAsking);
  for (const swap of Object.values(swaps)) {
    await page.evaluate(swap);
    await page.waitFor(isAsking);
  }
  await openSettings(page);
  await page.click('ask-first-preferences', '[name=analytics]');
  await page.evaluate(swaps['a snapshot']);
  await page.waitFor(() => {
    const { shadowRoot } = document.querySelector('ask-first-preferences');
    return shadowRoot.querySelector(':modal') && shadowRoot.querySelector('input').checked;
  });
  await page.click('ask-first-preferences', '[part~=close]');
  await page.waitFor(() => !document.querySelector('ask-first-preferences'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);

  await choose(page, 'accept');
  await page.waitFor(() => document.cookie.includes('|accept|'));
  await page.evaluate(swaps['a new body']);
  await t.settled(page);
  const left = await page.evaluate(() => [
    document.querySelectorAll('ask-first-notice, ask-first-preferences').length,
    getComputedStyle(document.documentElement).scrollPaddingBottom,
  ]);
  assert.deepEqual(left, [0, 'auto']);
  assert.deepEqual(await page.console(), []);
});

promise('asks on a page that was saved with our elements in it', async (t) => {
  const html = hostPage('<ask-first-status role="status"></ask-first-status>');
  const saved = '<body><ask-first-notice></ask-first-notice>';
  const page = await t.open(t.site.page('/', html.replace('<body>', saved)));
  await page.waitFor(isAsking);
  await choose(page, 'decline');
  await page.waitFor(() => document.cookie.includes('|decline|'));
  // The reloaded page has the saved element again. It shows nothing to a visitor who has chosen.
  await page.reload();
  await page.waitFor('window.askFirst');
  await openSettings(page);
  const height = await page.evaluate(
    () => document.querySelector('ask-first-notice')?.getBoundingClientRect().height ?? 0,
  );
  assert.equal(height, 0);
  assert.deepEqual(await page.console(), []);
});
