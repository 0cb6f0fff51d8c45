// What the buttons of one row look like, and whether they look alike.
import assert from 'node:assert/strict';
import { contrast } from './contrast.mjs';

/** The two layers and their choices. */
export const layers = {
  'the notice': { host: 'ask-first-notice', parts: ['decline', 'accept'] },
  'the settings': { host: 'ask-first-preferences', parts: ['decline', 'accept', 'save'] },
};

/**
 * Runs in the page. Returns what each button looks like: all of its computed style, its box and its
 * place.
 */
export function lookAtChoices({ host, parts }) {
  const { shadowRoot } = document.querySelector(host);
  // These properties follow from the length of the word or from the place of the button, so they
  // belong to the box.
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

/** Asserts that all buttons look alike, by what `lookAtChoices` found, Decline first. */
export function assertOneLook([decline, ...others]) {
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
}
