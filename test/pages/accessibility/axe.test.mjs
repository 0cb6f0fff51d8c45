// The accessibility audit of everything we show, in every state of the page and of its visitor: all
// of axe-core's rules, with best practices, AAA contrast and target size.
import assert from 'node:assert/strict';
import { audit, serveAxe } from '../harness/audit.mjs';
import { isFramed, openAt } from '../harness/framed.mjs';
import { promise } from '../harness/promise.mjs';
import { configured, hostPage, storageIsBlocked } from '../harness/host-page.mjs';
import { states } from '../harness/states.mjs';

const vendors = [
  {
    id: 'counter',
    name: 'Counter',
    policyUrl: 'https://counter.example/privacy',
    cookies: [{ name: '_ct_*', lifetime: '13 months' }],
    storage: ['ct:*'],
  },
];
const purposes = [{ id: 'analytics', vendors }, { id: 'advertising' }];
const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy', purposes };

/** In the browsers' own style, the controls of the host page are smaller than the audit asks for. */
const large = `<style>a, button, input { display: inline-block; min-height: 24px }
  @media (prefers-color-scheme: dark) {
    html { background: #111; color: #fff } a, button, input { background: #222; color: #fff } }
</style>`;

const embed = `<iframe data-consent="embeds" data-consent-src="https://www.youtube.com/embed/1"
  title="The harbour at dawn" width="280" height="180"></iframe>`;

/** The states that an engine draws in its own way. */
const DEPENDS = ['light', 'dark', 'forced colours'];
const once = 'the audit reads the same markup and the same styles in every engine';

/** Also fails if the audit has not looked into the shadow roots. */
function expectClean({ found, passed }, what) {
  assert.deepEqual(found, [], what);
  assert.ok(passed >= 4, `${passed} rules looked into ${what}`);
}

/**
 * Clicks by script, so that a page in a frame can be audited too. Other tests click like visitors.
 */
async function answer(page, part) {
  await page.waitFor('!!document.querySelector("ask-first-notice")?.shadowRoot?.firstElementChild');
  await page.evaluate(
    (name) =>
      document
        .querySelector('ask-first-notice')
        .shadowRoot.querySelector(`[part~=${name}]`)
        .click(),
    part,
  );
}

async function openSettings(page) {
  await page.evaluate('void askFirst.open()');
  await page.waitFor(
    '!!document.querySelector("ask-first-preferences")?.shadowRoot?.firstElementChild',
  );
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('ask-first-preferences');
    shadowRoot.querySelectorAll('details').forEach((one) => (one.open = true));
  });
}

for (const [name, { visitor, act, skip }] of Object.entries(states)) {
  promise(
    `passes the audit: ${name}`,
    async (t) => {
      const enter = (page) => act && page.evaluate(act);
      serveAxe(t);

      const page = await openAt(
        t,
        t.site.page('/', hostPage('', configured(config, { head: large }))),
        visitor,
      );
      await page.waitFor(
        '!!document.querySelector("ask-first-notice")?.shadowRoot?.firstElementChild',
      );
      await enter(page);
      expectClean(await audit(page), 'the notice');
      await answer(page, 'accept');
      await openSettings(page);
      await enter(page);
      expectClean(await audit(page), 'the settings');

      const html = hostPage(embed, {
        head: large + storageIsBlocked,
        attributes: 'data-purposes="analytics embeds"',
      }).replace('data-consent-open', 'disabled');
      const other = await openAt(t, t.site.page('/other', html), visitor);
      await answer(other, 'decline');
      await other.waitFor(
        () =>
          document.querySelector('ask-first-message')?.shadowRoot.querySelector('p').textContent &&
          document.querySelector('ask-first-embed')?.shadowRoot?.firstElementChild,
      );
      await enter(other);
      expectClean(await audit(other), 'the message, and a placeholder');
      await other.evaluate(() =>
        document.querySelector('ask-first-message').shadowRoot.querySelector('button').click(),
      );
      await other.waitFor(() => document.querySelector('ask-first-button')?.hidden === false);
      expectClean(await audit(other), 'the small button');
    },
    { skip: isFramed(visitor) ? {} : skip, ...(DEPENDS.includes(name) ? {} : { once }) },
  );
}
