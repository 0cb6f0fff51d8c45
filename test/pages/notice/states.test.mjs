// Measures both layers in every state of the page and of its visitor, and compares the looks of the
// choices.
import assert from 'node:assert/strict';
import { assertOneLook, layers, lookAtChoices } from '../harness/choice-looks.mjs';
import { contrast } from '../harness/contrast.mjs';
import { isFramed, openAt } from '../harness/framed.mjs';
import { promise } from '../harness/promise.mjs';
import { configured, hostPage } from '../harness/host-page.mjs';
import { states } from '../harness/states.mjs';

const purposes = [
  { id: 'analytics', vendors: [{ id: 'counter', name: 'Counter', policyUrl: '/counter' }] },
  { id: 'advertising' },
];
const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy', purposes };

/** Runs in the page: measures what a visitor sees. */
function look(host) {
  const { shadowRoot } = document.querySelector(host);
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const [region] = all('section, dialog');
  const scroller = all('[part=scroller]')[0] ?? region;
  const name = (one) => one.getAttribute('aria-label') || one.textContent.trim() || one.name;
  const boxOf = (one) => {
    const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
    return { left, right, top, bottom, width, height };
  };

  function isOnTop(one) {
    const { left, right, top, bottom } = boxOf(one);
    return shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2) === one;
  }
  /** The box of the words alone. */
  function wordsOf(one) {
    const range = document.createRange();
    range.selectNodeContents(one);
    return boxOf(range);
  }
  const isInside = (inner, outer) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1;

  const style = getComputedStyle(region);
  const choices = all('[part~=decline], [part~=accept], [part~=save]');
  const targets = all('button, a, summary, label');
  const cut = all('h2, h3, p, li, button, a, summary, label span').filter(
    (one) =>
      one.checkVisibility() &&
      ((one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline') ||
        (one.matches('button') && one.textContent.trim() && !isInside(wordsOf(one), boxOf(one)))),
  );

  const before = {
    pageIsWide: document.documentElement.scrollWidth > innerWidth,
    isWide: scroller.scrollWidth > scroller.clientWidth,
    share: boxOf(region).height / innerHeight,
    room: scroller.clientHeight,
    choices: choices.map((one) => ({
      name: name(one),
      isReachable: isOnTop(one) && boxOf(one).bottom <= innerHeight && boxOf(one).top >= 0,
    })),
    cut: cut.map(name),
    small: targets
      .filter((one) => boxOf(one).height < 24 || boxOf(one).width < 24)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map(name),
    colours: all('h2, h3, p, a, button, summary, label').map((one) => {
      const own = getComputedStyle(one);
      const isSolid =
        one.matches('[part=button] > button') && !/rgba\(.*, 0\)/.test(own.backgroundColor);
      return [name(one), own.color, isSolid ? own.backgroundColor : style.backgroundColor];
    }),
    edges: choices.map((one) => {
      const { backgroundColor, borderTopColor } = getComputedStyle(one);
      return [name(one), backgroundColor, borderTopColor, style.backgroundColor];
    }),
    moving: document.getAnimations().length,
    direction: style.direction,
    boxes: Object.fromEntries(
      all('[part]').map((one) => [one.part[one.part.length - 1], boxOf(one)]),
    ),
    aligned: [...new Set(all('h2, p').map((one) => getComputedStyle(one).textAlign))],
  };

  // At the end of the scroller, nothing lies under the buttons.
  scroller.scrollTop = scroller.scrollHeight;
  const last = all('p, li')
    .filter((one) => one.checkVisibility())
    .at(-1);
  const actions = boxOf(all('[part=actions]')[0]);
  const words = wordsOf(last);
  const isClear =
    words.bottom <= actions.top + 1 || words.right <= actions.left || words.left >= actions.right;
  const links = all('[part=actions] button, [part=actions] a');
  return { ...before, isClear, unreachable: links.filter((one) => !isOnTop(one)).map(name) };
}

/** Asserts that a visitor in this state sees all of one layer, and can reach it. */
function assertWhole(found, { name, host }) {
  assert.equal(found.pageIsWide, false);
  assert.equal(found.isWide, false);
  assert.deepEqual(found.cut, []);
  assert.deepEqual(found.small, []);
  assert.equal(found.moving, 0);
  assert.equal(found.isClear, true, 'the end of the text can be scrolled to');
  assert.deepEqual(found.unreachable, []);
  for (const { name: choice, isReachable } of found.choices) assert.ok(isReachable, choice);
  for (const [what, ink, surface] of found.colours)
    assert.ok(contrast(ink, surface) >= 7, `${what}: ${ink} on ${surface}`);
  for (const [what, fill, border, surface] of found.edges) {
    const edge = Math.max(contrast(fill, surface), contrast(border, surface));
    assert.ok(edge >= 3, `${what}: ${fill} and ${border} on ${surface}`);
  }
  if (host === 'ask-first-notice') assert.ok(found.share <= 0.51, `${found.share} of height`);
  assert.ok(found.room >= 100, `${found.room} px for the text`);

  const { decline, accept } = found.boxes;
  assert.equal(found.direction, name === 'right to left' ? 'rtl' : 'ltr');
  assert.deepEqual(found.aligned, ['start']);
  assert.equal(decline.left < accept.left, found.direction === 'ltr');
  if (host === 'ask-first-preferences') {
    const { close, heading, switch: toggle, purpose } = found.boxes;
    const middle = (purpose.left + purpose.right) / 2;
    assert.equal(close.left > middle, found.direction === 'ltr');
    assert.equal(heading.left < middle, found.direction === 'ltr');
    if (toggle) assert.equal(toggle.left > middle, found.direction === 'ltr');
  }
}

for (const [name, { visitor, act, skip }] of Object.entries(states)) {
  promise(
    `shows both layers whole, within reach, and their choices alike: ${name}`,
    async (t) => {
      const url = t.site.page('/', hostPage('', configured(config)));
      const page = await openAt(t, url, visitor);
      for (const where of Object.values(layers)) {
        const { host } = where;
        if (host === 'ask-first-preferences') await page.evaluate('void askFirst.open()');
        await page.waitFor(
          (selector) => !!document.querySelector(selector)?.shadowRoot?.firstElementChild,
          host,
        );
        if (act) await page.evaluate(act);
        assertOneLook(await page.evaluate(lookAtChoices, where));
        assertWhole(await page.evaluate(look, host), { name, host });
      }
    },
    { skip: isFramed(visitor) ? {} : skip },
  );
}
