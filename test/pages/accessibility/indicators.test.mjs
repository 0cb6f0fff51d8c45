// How the focus and the state of a switch are shown, and what is printed.
import assert from 'node:assert/strict';
import { contrast } from '../harness/contrast.mjs';
import { promise } from '../harness/promise.mjs';
import { configured, hostPage, storageIsBlocked } from '../harness/host-page.mjs';
import { states } from '../harness/states.mjs';

const purposes = [
  { id: 'analytics', vendors: [{ id: 'counter', name: 'Counter', policyUrl: '/counter' }] },
  { id: 'advertising' },
];
const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy', purposes };

async function opened(t, layer, visitor = {}) {
  const page = await t.open(t.site.page('/', hostPage('', configured(config))), visitor);
  await page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstChild);
  if (layer === 'ask-first-preferences') {
    await page.evaluate('void askFirst.open()');
    await page.waitFor(
      () => !!document.querySelector('ask-first-preferences')?.shadowRoot?.firstChild,
    );
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('ask-first-preferences');
      shadowRoot.querySelector('details').open = true;
    });
  }
  return page;
}

/** Runs in the page: the ring of the focused element, and the surfaces on its two sides. */
function lookAtRing(host) {
  const { shadowRoot } = document.querySelector(host);
  const one = shadowRoot.activeElement;
  if (!one || one.matches('section')) return null;
  const own = getComputedStyle(one);
  const region = getComputedStyle(shadowRoot.querySelector('section, dialog'));
  const isSolid =
    one.matches('[part=button] > button') && !/^rgba.* 0\)$/.test(own.backgroundColor);
  const offset = parseFloat(own.outlineOffset);
  return {
    name: one.getAttribute('aria-label') || one.textContent.trim() || one.name,
    style: own.outlineStyle,
    width: parseFloat(own.outlineWidth),
    colour: own.outlineColor,
    isAround: offset >= 0,
    own: isSolid ? own.backgroundColor : region.backgroundColor,
    surface: region.backgroundColor,
    shadow: own.boxShadow,
  };
}

const names = {
  'ask-first-notice': ['Decline', 'Accept', 'Settings', 'Read more about cookies'],
  'ask-first-preferences': [
    'Close without changes',
    'analytics',
    '1 third party and its cookies',
    'Privacy policy of Counter',
    'advertising',
    'Decline all',
    'Accept all',
    'Save',
  ],
};

for (const [layer, wanted] of Object.entries(names)) {
  for (const name of ['light', 'dark', 'forced colours', '400 % zoom']) {
    const { visitor, skip } = states[name];
    promise(
      `shows where the focus is in ${layer}: ${name}`,
      async (t) => {
        const page = await opened(t, layer, visitor);
        const found = [];
        // The heading has the focus, and comes after the button that closes.
        if (layer === 'ask-first-preferences') await page.press('Shift+Tab');
        else await page.press('Tab');
        for (let count = 0; count < 20 && found.length < wanted.length; count++) {
          const ring = await page.evaluate(lookAtRing, layer);
          await page.press('Tab');
          if (!ring) continue;
          found.push(ring.name);
          assert.notEqual(ring.style, 'none', ring.name);
          assert.ok(ring.width >= 2, `${ring.name}: ${ring.width} px`);
          const behind = ring.isAround ? ring.surface : ring.own;
          assert.ok(contrast(ring.colour, behind) >= 3, `${ring.name}: ${ring.colour}`);
          // Where shadows are shown, a ring within a filled button has a second ring around it.
          if (ring.own !== ring.surface && name !== 'forced colours')
            assert.match(ring.shadow, /0px 0px 0px 6px/);
        }
        assert.deepEqual(found, wanted, 'in their order, each with a name of its own');
      },
      { skip },
    );
  }
}

promise(
  'leaves the switch to the system where colours are forced, with name and description',
  async (t) => {
    const page = await opened(t, 'ask-first-preferences', { forcedColors: true });
    const found = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('ask-first-preferences');
      const toggle = shadowRoot.querySelector('input');
      const { appearance } = getComputedStyle(toggle);
      const knob = getComputedStyle(toggle, '::before').content;
      const description = shadowRoot.getElementById(toggle.getAttribute('aria-describedby'));
      return [toggle.type, appearance, knob, toggle.labels[0].textContent, description.textContent];
    });
    assert.deepEqual(found, [
      'checkbox',
      'auto',
      'none',
      'analytics',
      'Counts which pages are read and how visitors find them.',
    ]);
  },
  { skip: states['forced colours'].skip },
);

promise('shows by more than colour that a switch is on', async (t) => {
  const page = await opened(t, 'ask-first-preferences');
  const look = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('ask-first-preferences');
      const toggle = shadowRoot.querySelector('input');
      const { left, backgroundColor } = getComputedStyle(toggle, '::before');
      const surface = getComputedStyle(shadowRoot.querySelector('dialog')).backgroundColor;
      const { borderTopColor, backgroundColor: fill } = getComputedStyle(toggle);
      return { left, knob: backgroundColor, fill, edge: borderTopColor, surface };
    });
  const off = await look();
  await page.click('ask-first-preferences', '[name=analytics]');
  const on = await look();
  assert.ok(parseFloat(off.left) + 10 < parseFloat(on.left), 'its knob moves to the end');
  for (const { knob, fill, edge, surface } of [off, on]) {
    assert.ok(contrast(knob, fill) >= 3);
    assert.ok(contrast(edge, surface) >= 3);
  }
});

/** Makes each rule for paper a rule for the screen, where no driver can print. */
function takeForPaper() {
  const { matchMedia } = window;
  window.matchMedia = (query) => matchMedia.call(window, query === 'print' ? 'all' : query);
  for (const { shadowRoot } of document.querySelectorAll('*'))
    for (const { cssRules } of shadowRoot?.adoptedStyleSheets ?? [])
      for (const { media } of cssRules) if (media?.mediaText === 'print') media.mediaText = 'all';
}

promise('keeps everything of ours off paper', async (t) => {
  const isReal = t.engine === 'chromium';
  const html = hostPage('', { head: storageIsBlocked }).replace('data-consent-open', 'disabled');
  const page = await t.open(t.site.page('/', html), isReal ? { print: true } : {});
  const shown = async (...hosts) => {
    await page.waitFor((all) => all.every((host) => document.querySelector(host)), hosts);
    if (!isReal) await page.evaluate(takeForPaper);
    return page.evaluate(
      (all) =>
        all.filter((host) =>
          document.querySelector(host).shadowRoot.firstElementChild.checkVisibility(),
        ),
      hosts,
    );
  };
  assert.deepEqual(await shown('ask-first-notice'), []);
  await page.evaluate('void askFirst.open()');
  assert.deepEqual(await shown('ask-first-notice', 'ask-first-preferences'), []);
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('ask-first-preferences');
    shadowRoot.querySelector('[part~=decline]').click();
  });
  assert.deepEqual(await shown('ask-first-button', 'ask-first-message'), []);
});

promise('stays until somebody chooses, even when all our timers have run out', async (t) => {
  const early = `<script>window.timers = [];
    for (const name of ['setTimeout', 'setInterval']) {
      const native = window[name];
      window[name] = (code, ...more) => {
        if (new Error().stack.includes('/ask-first/')) timers.push(code);
        return native(code, ...more);
      };
    }</script>`;
  const page = await t.open(t.site.page('/', hostPage('', { head: early })));
  await page.waitFor(() => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstChild);
  await t.settled(page);
  const count = await page.evaluate(() => {
    window.timers.forEach((code) => code());
    return window.timers.length;
  });
  assert.ok(count > 0, 'there are timers of ours');
  await t.settled(page);
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice").isConnected'), true);
  assert.equal(await page.evaluate('askFirst.consent.decided'), false);
});
