// The guide as the demo serves it.
import assert from 'node:assert/strict';
import { guidePages } from '../../../demo/serve/guide/read-guide.mjs';
import { hostDemo } from '../harness/host-demo.mjs';
import { choose } from '../harness/host-page.mjs';
import { promiseWith } from '../harness/promise.mjs';

const promise = promiseWith({ once: 'what the demo serves is plain HTML' });

const isAsking = (selector) => {
  const page = selector ? document.querySelector(selector).contentDocument : document;
  return !!page.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild;
};

promise(
  'shows a page of the guide with its place among the others, and the notice on it',
  async (t) => {
    const demo = await hostDemo(t);
    const page = await t.open(`${demo.url}/guide/vendors-and-withdrawal`);
    await page.waitFor(isAsking);
    const shown = await page.evaluate(() => ({
      heading: document.querySelector('h1').textContent,
      current: [...document.querySelectorAll('[aria-current=page]')].map((link) => link.pathname),
      pages: document.querySelectorAll('nav[aria-label=Guide] a').length,
      code: document.querySelector('main pre').textContent.includes('"Counter"'),
    }));
    assert.deepEqual(shown, {
      heading: 'Vendors and withdrawal',
      current: ['/guide/vendors-and-withdrawal'],
      pages: guidePages.length,
      code: true,
    });
    assert.deepEqual(demo.log.since(0), []);
  },
);

promise(
  'runs an example in its frame, with a choice of its own, and starts it again',
  async (t) => {
    const demo = await hostDemo(t);
    const page = await t.open(`${demo.url}/guide/developers`);
    // The page's own notice goes, so that only the notice in the frame asks.
    await choose(page, 'decline');
    const frame = '.example iframe';
    await page.evaluate((selector) => document.querySelector(selector).scrollIntoView(), frame);
    await page.waitFor(isAsking, frame);
    assert.deepEqual(demo.log.since(0), []);
    await page.evaluate(
      (selector) =>
        document
          .querySelector(selector)
          .contentDocument.querySelector('ask-first-notice')
          .shadowRoot.querySelector('[part~=accept]')
          .click(),
      frame,
    );
    await t.eventually(() => demo.log.since(0).some(({ path }) => path === '/counter.js'));
    assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), false);

    await page.click('[data-again]');
    await page.waitFor(isAsking, frame);
    assert.equal(await page.evaluate(isAsking), false);
  },
);
