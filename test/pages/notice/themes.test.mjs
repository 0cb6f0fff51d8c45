import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { promiseWith } from '../harness/promise.mjs';
import { hostDemo } from '../harness/host-demo.mjs';
import { hostPage } from '../harness/host-page.mjs';

const promise = promiseWith({
  once: 'the colours of a theme are the same in every engine',
  skip: { webkit: 'its driver cannot switch the scheme' },
});

const layouts = { broadsheet: 'bar', tabloid: 'box', magazine: 'dialog' };
const css = (theme) =>
  readFileSync(new URL(`../../../demo/site/themes/${theme}.css`, import.meta.url), 'utf8');

// Runs in the page: computes the contrasts of all texts, by code that is not ours.
const contrasts = (tag) => {
  const channels = (text) => text.match(/[\d.]+/g).map(Number);
  const luminance = (text) =>
    channels(text)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const surface = (element) => {
    const { backgroundColor, display } = getComputedStyle(element);
    const isSeen = channels(backgroundColor)[3] !== 0 && display !== 'contents';
    return isSeen ? backgroundColor : surface(element.parentElement);
  };
  const texts = document.querySelector(tag).shadowRoot.querySelectorAll('h2, h3, p, a, button');
  return [...texts].map((element) => {
    const two = [getComputedStyle(element).color, surface(element)].map(luminance);
    return (Math.max(...two) + 0.05) / (Math.min(...two) + 0.05);
  });
};

for (const [theme, layout] of Object.entries(layouts))
  for (const colorScheme of ['light', 'dark'])
    promise(`can be read as a ${theme}, in both layers, on a ${colorScheme} system`, async (t) => {
      const head = `<style>${css(theme)}</style>`;
      const attributes = `data-layout="${layout}" data-policy-url="/cookie-policy"`;
      const url = t.site.page('/', hostPage('', { head, attributes }));
      const page = await t.open(url, { colorScheme });
      await page.waitFor(
        () => !!document.querySelector('ask-first-notice')?.shadowRoot.firstElementChild,
      );
      for (const tag of ['ask-first-notice', 'ask-first-preferences']) {
        if (tag !== 'ask-first-notice') {
          await page.evaluate(() => window.askFirst.open());
          await page.waitFor((name) => document.querySelector(name), tag);
        }
        const ratios = await page.evaluate(contrasts, tag);
        assert.ok(ratios.length >= 6 && Math.min(...ratios) >= 4.5, ratios.join(' '));
      }
      // Our own check of contrasts has run, and reports nothing.
      await t.eventually(() => t.site.paths().includes('/ask-first/diagnose.js'));
      await t.settled(page);
      assert.deepEqual(await page.console(), []);
    });

promise('serves the three themes as pages of the demo', async (t) => {
  const demo = await hostDemo(t);
  for (const [theme, layout] of Object.entries(layouts)) {
    const page = await t.open(`${demo.url}/themes/${theme}`);
    const [classes, surface] = await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('ask-first-notice') ?? {};
      const box = shadowRoot?.querySelector('[part=notice]');
      return (
        box && [[...box.classList], getComputedStyle(box).getPropertyValue('--surface').trim()]
      );
    });
    assert.ok(classes.includes(layout));
    assert.ok(css(theme).includes(`--ask-first-surface: ${surface};`), surface);
  }
});
