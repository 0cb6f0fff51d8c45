// Measures that Decline is as easy as Accept: clicks, keys and focus. How they look in every state
// is in states.test.mjs.
import assert from 'node:assert/strict';
import { layers, lookAtChoices } from '../harness/choice-looks.mjs';
import { promise, promiseWith } from '../harness/promise.mjs';
import { answerSettings, choose, hostPage, openSettings } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'how many clicks a choice takes, and what they wait for, is up to our own code',
});

/** Before our tag: later listeners of the page hear no click on our elements. */
const countClicks =
  '<script>window.clicks = 0; addEventListener("click", () => window.clicks++, true)</script>';

async function opened(t, layer) {
  const page = await t.open(t.site.page('/', hostPage('', { head: countClicks })));
  await page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstChild);
  if (layer === 'the settings') {
    await page.evaluate('void askFirst.open()');
    await page.waitFor(
      () => document.querySelector('ask-first-preferences')?.shadowRoot?.firstChild && true,
    );
  }
  return page;
}

for (const [layer, where] of Object.entries(layers)) {
  promise(`gives a focused Decline and a focused Accept the same look in ${layer}`, async (t) => {
    const page = await opened(t, layer);
    const looks = [];
    for (const part of where.parts) {
      await page.press('Tab'); // the last input is a key: the ring is shown
      await page.focus(where.host, `[part~=${part}]`);
      const [look] = await page.evaluate(lookAtChoices, { ...where, parts: [part] });
      looks.push(look.styles);
    }
    assert.ok(looks[0][0].some((line) => /^outline-width: [23]px/.test(line)));
    for (const look of looks) assert.deepEqual(look, looks[0]);
  });
}

/** How many presses of Tab lead from the focus to a button. */
async function tabsTo(page, { host }, part) {
  for (let count = 1; count < 20; count++) {
    await page.press('Tab');
    const isThere = await page.evaluate(
      ([selector, name]) => {
        const { shadowRoot } = document.querySelector(selector);
        return shadowRoot.activeElement?.part.contains(name) ?? false;
      },
      [host, part],
    );
    if (isThere) return count;
  }
  return assert.fail(`Tab does not lead to ${part}`);
}

for (const [layer, where] of Object.entries(layers)) {
  promise(`takes no more keys to decline than to accept in ${layer}`, async (t) => {
    const keys = {};
    for (const part of ['decline', 'accept']) {
      const page = await opened(t, layer);
      keys[part] = 1 + (await tabsTo(page, where, part));
      await page.press('Enter');
      await page.waitFor((method) => askFirst.consent.record?.method === method, part);
    }
    assert.ok(keys.decline <= keys.accept, JSON.stringify(keys));
  });
}

promiseOnce('takes one click to decline and one to accept, counted from the load', async (t) => {
  for (const part of ['decline', 'accept']) {
    const page = await opened(t, 'the notice');
    await choose(page, part);
    assert.equal(await page.evaluate('clicks'), 1);
    assert.equal(await page.evaluate('askFirst.consent.record.method'), part);
  }
});

promiseOnce('takes two clicks to decline and two to accept in the settings', async (t) => {
  for (const part of ['decline', 'accept']) {
    const page = await opened(t, 'the notice');
    await openSettings(page, '[data-consent-open]');
    await answerSettings(page, part);
    await page.waitFor((method) => askFirst.consent.record?.method === method, part);
    assert.equal(await page.evaluate('clicks'), 2);
  }
});

const ways = {
  'the pointer': {
    give: (page) => choose(page, 'accept'),
    withdraw: async (page) => {
      await openSettings(page);
      await answerSettings(page, 'decline');
    },
  },
  'the keyboard': {
    give: async (page) => {
      await tabsTo(page, layers['the notice'], 'accept');
      await page.press('Enter');
    },
    withdraw: async (page) => {
      await pressUntilFocused(page, '[data-consent-open]');
      await page.press('Enter');
      await page.waitFor(
        () =>
          !!document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]'),
      );
      await tabsTo(page, layers['the settings'], 'decline');
      await page.press('Enter');
    },
  },
};

async function pressUntilFocused(page, selector) {
  for (let count = 0; count < 20; count++) {
    await page.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

/**
 * For the head of a page, before our tag: notes when the visitor acts, when each layer can be used,
 * and when a choice has been made. Kept in session storage, since a withdrawal reloads the page.
 */
const timesAreKept = `<script>{
  const times = { acts: [] };
  const layers = { notice: ':popover-open', preferences: '[open]' };
  function look() {
    for (const [name, shown] of Object.entries(layers))
      if (document.querySelector('ask-first-' + name)?.shadowRoot?.querySelector(shown))
        times[name] ??= performance.now();
  }
  (function lookOn() {
    look();
    requestAnimationFrame(lookOn);
  })();
  const hears = { pointerdown: () => true, keydown: ({ key }) => key === 'Enter' };
  for (const [type, isAct] of Object.entries(hears))
    addEventListener(type, (event) => {
      look();
      if (isAct(event)) times.acts.push(event.timeStamp);
    }, true);
  (window.askFirst = []).push((api) => api.subscribe((state, previous, cause) => {
    if (cause === 'restore') return;
    const { domInteractive } = performance.getEntriesByType('navigation')[0];
    sessionStorage[cause] = JSON.stringify({ ...times, page: domInteractive, end: performance.now() });
  }));
}</script>`;

for (const [way, { give, withdraw }] of Object.entries(ways))
  promiseOnce(
    `takes at most 1.5 times as long to withdraw as to consent, from the load of the page, by ${way}`,
    async (t) => {
      const url = t.site.page('/', hostPage('', { head: timesAreKept }));
      const waits = { give: [], withdraw: [] };

      async function visit(page, act, cause) {
        await page.waitFor(
          () => document.querySelector('ask-first-notice') ?? window.askFirst.consent?.decided,
        );
        await act(page);
        return JSON.parse(await page.waitFor((name) => sessionStorage[name], cause));
      }
      for (let count = 0; count < 3; count++) {
        const tab = await t.open(url);
        const given = await visit(tab, give, 'accept');
        waits.give.push(given.notice + given.end - given.acts[0]);
        await tab.goto(url);
        const { page, acts, preferences, end } = await visit(tab, withdraw, 'decline');
        waits.withdraw.push(page + preferences - acts[0] + end - acts[1]);
      }
      // The shortest waits count: a busy machine only makes them longer.
      const [toGive, toWithdraw] = [waits.give, waits.withdraw].map((all) => Math.min(...all));
      t.diagnostic(`waits ${Math.round(toGive)} ms to give, ${Math.round(toWithdraw)} to withdraw`);
      assert.ok(toWithdraw <= toGive * 1.5, `${toGive} and ${toWithdraw} ms`);
    },
    { alone: 'it measures time' },
  );

promise('pre-selects nothing: neither the focus nor a switch', async (t) => {
  const page = await opened(t, 'the notice');
  assert.equal(await page.evaluate('document.activeElement?.localName ?? "body"'), 'body');
  await openSettings(page);
  await page.waitFor(
    () => !!document.querySelector('ask-first-preferences').shadowRoot.activeElement,
  );
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('ask-first-preferences');
    const isOn = [...shadowRoot.querySelectorAll('input')].map(({ checked }) => checked);
    return [shadowRoot.activeElement.localName, isOn];
  });
  assert.deepEqual(found, ['h2', [false, false]]);
});
