// Decline is as easy as Accept, measured: style, box, contrast, clicks and keys (A3, A4, A5, A14, A15
// of the compliance list).
import assert from 'node:assert/strict';
import { contrast } from '../harness/contrast.mjs';
import { isFramed, openAt } from '../harness/framed.mjs';
import { promise } from '../harness/promise.mjs';
import { answerSettings, choose, hostPage, openSettings } from '../harness/host-page.mjs';
import { states } from '../harness/states.mjs';

const layers = {
  'the notice': { host: 'ask-first-notice', parts: ['decline', 'accept'] },
  'the settings': { host: 'ask-first-preferences', parts: ['decline', 'accept', 'save'] },
};

async function opened(t, layer, { visitor, act } = {}) {
  const page = await openAt(t, t.site.page('/', hostPage()), visitor);
  await page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstChild);
  if (layer === 'the settings') {
    await page.evaluate('void askFirst.open()');
    await page.waitFor(
      () => document.querySelector('ask-first-preferences')?.shadowRoot?.firstChild && true,
    );
  }
  if (act) await page.evaluate(act);
  return page;
}

/** What a button looks like: all of its computed style, its box, and where it stands. */
function measure({ host, parts }) {
  const { shadowRoot } = document.querySelector(host);
  // What follows from the length of the word, and from where the button stands, is in the box.
  const isBox =
    /^(width|inline-size|(perspective|transform)-origin|-webkit-(logical-width|perspective-origin.*|transform-origin.*))$/;
  const styleOf = (button, pseudo) => {
    const style = getComputedStyle(button, pseudo);
    return [...style]
      .filter((name) => !isBox.test(name) && !(pseudo && /size|width|height/.test(name)))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  return parts.map((part) => {
    const button = shadowRoot.querySelector(`[part~=${part}]`);
    const { width, height, top, bottom } = button.getBoundingClientRect();
    const { color, backgroundColor } = getComputedStyle(button);
    const row = button.closest('[part=actions]');
    return {
      element: `${button.localName} in ${button.parentElement.localName} in ${row.part}`,
      attributes: button.getAttributeNames().join(),
      styles: [null, '::before', '::after'].map((pseudo) => styleOf(button, pseudo)),
      box: { width, height, top, bottom },
      place: [...row.children].indexOf(button.parentElement),
      color,
      backgroundColor,
    };
  });
}

for (const [layer, where] of Object.entries(layers)) {
  for (const [name, state] of Object.entries(states)) {
    promise(
      `gives Decline and Accept one look in ${layer}: ${name}`,
      async (t) => {
        const page = await opened(t, layer, state);
        const [decline, ...others] = await page.evaluate(measure, where);
        assert.ok(decline.styles[0].length > 100);
        assert.equal(decline.place, 0, 'Decline comes first');
        for (const other of others) {
          assert.equal(other.element, decline.element);
          assert.equal(other.attributes, decline.attributes);
          assert.deepEqual(other.styles, decline.styles);
          assert.equal(other.box.height, decline.box.height);
          const ratio = contrast(other.color, other.backgroundColor);
          const first = contrast(decline.color, decline.backgroundColor);
          assert.ok(Math.abs(ratio - first) <= 0.1, `${first} against ${ratio}`);
          assert.ok(first >= 7, `${first} to 1`);
        }
        const [accept] = others;
        assert.equal(accept.box.top, decline.box.top, 'they stand in one row');
        assert.ok(Math.abs(accept.box.width - decline.box.width) <= 1, 'they are equally wide');
        assert.ok(decline.box.height >= 44);
      },
      { skip: isFramed(state.visitor) ? {} : state.skip },
    );
  }

  promise(`gives Decline and Accept one look with the focus in ${layer}`, async (t) => {
    const page = await opened(t, layer);
    const looks = [];
    for (const part of where.parts) {
      await page.press('Tab'); // the last input is a key: the ring is shown
      await page.focus(where.host, `[part~=${part}]`);
      const [look] = await page.evaluate(measure, { ...where, parts: [part] });
      looks.push(look.styles);
    }
    assert.ok(looks[0][0].some((line) => /^outline-width: [23]px/.test(line)));
    for (const look of looks) assert.deepEqual(look, looks[0]);
  });
}

/** How many presses of Tab lead to a button, from where the visitor is. */
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

promise('takes one click to decline and one to accept, counted from the load', async (t) => {
  for (const part of ['decline', 'accept']) {
    const page = await opened(t, 'the notice');
    await page.evaluate(() => {
      window.clicks = 0;
      addEventListener('click', () => window.clicks++, true);
    });
    await choose(page, part);
    assert.equal(await page.evaluate('clicks'), 1);
    assert.equal(await page.evaluate('askFirst.consent.record.method'), part);
  }
});

promise('takes two clicks to decline and two to accept in the settings', async (t) => {
  for (const part of ['decline', 'accept']) {
    const page = await opened(t, 'the notice');
    await page.evaluate(() => {
      window.clicks = 0;
      addEventListener('click', () => window.clicks++, true);
    });
    await openSettings(page, '[data-consent-open]');
    await answerSettings(page, part);
    await page.waitFor((method) => askFirst.consent.record?.method === method, part);
    assert.equal(await page.evaluate('clicks'), 2);
  }
});

promise('pre-selects nothing: neither the focus nor a switch', async (t) => {
  const page = await opened(t, 'the notice');
  assert.equal(await page.evaluate('document.activeElement.localName'), 'body');
  await openSettings(page);
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('ask-first-preferences');
    const isOn = [...shadowRoot.querySelectorAll('input')].map(({ checked }) => checked);
    return [shadowRoot.activeElement.localName, isOn];
  });
  assert.deepEqual(found, ['h2', [false, false]]);
});
