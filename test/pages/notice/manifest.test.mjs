import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { promise } from '../harness/promise.mjs';
import { choose, configured, hostPage, openSettings } from '../harness/host-page.mjs';

const once = 'parts and tokens are the same in every engine';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const documented = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName, cssParts, cssProperties }) => [
      tagName,
      {
        parts: cssParts.map(({ name }) => name).sort(),
        tokens: cssProperties.map(({ name }) => name).sort(),
      },
    ]),
);

/** Parts that no theme can reach, because our own styles win. */
const UNREACHABLE = ['accept', 'decline', 'save', 'once', 'always'];

/** A post whose placeholder shows everything that a placeholder can show. */
const post = `<blockquote class="twitter-tweet" style="min-height: 300px"><a href="/post">The tide.</a></blockquote>
  <script type="text/plain" data-consent="analytics" data-embed="x" data-poster="/poster.svg"
  data-consent-src="/posts.js"></script>`;

/** So many vendors that they can be searched. */
const vendors = Array.from({ length: 11 }, (_, index) => ({ id: `counter-${index}` }));
const withVendors = { purposes: [{ id: 'analytics', vendors }] };

// Runs in the page: finds the parts and tokens that the element really has.
const exposed = (tag) => {
  const { shadowRoot } = document.querySelector(tag);
  const css = shadowRoot.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('');
  return {
    parts: [...shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
    tokens: css.match(/--ask-first-[\w-]+/g),
  };
};

const openings = {
  'ask-first-notice': async () => {},
  'ask-first-preferences': async (page) => {
    await choose(page, 'accept');
    await openSettings(page);
  },
  'ask-first-button': (page) => choose(page, 'decline'),
  'ask-first-embed': (page) => choose(page, 'decline'),
  'ask-first-message': async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
      Object.defineProperty(window, 'localStorage', { value: undefined });
    });
    await choose(page, 'decline');
  },
};

for (const [tag, open] of Object.entries(openings)) {
  promise(
    `documents each part and token of ${tag}, and no others`,
    async (t) => {
      const held = tag === 'ask-first-embed' ? post : '';
      const html = hostPage(held, configured({ policyUrl: '/cookie-policy', ...withVendors }));
      // The small button is for a page without a control that opens the settings.
      const isButton = tag === 'ask-first-button';
      const page = await t.open(
        t.site.page('/', isButton ? html.replace(/<footer[^]*<\/footer>/, '') : html),
      );
      await page.waitFor(() => document.querySelector('ask-first-notice'));
      await open(page);
      await page.waitFor(
        (name) => !!document.querySelector(name)?.shadowRoot?.firstElementChild,
        tag,
      );
      const found = await page.evaluate(exposed, tag);
      const unique = (names) => [...new Set(names)].sort();
      const parts = unique(found.parts).filter((name) => !UNREACHABLE.includes(name));
      assert.deepEqual(parts, documented[tag].parts);
      assert.deepEqual(unique(found.tokens), documented[tag].tokens);
    },
    { once },
  );
}

promise(
  'has the five elements in its manifest and nothing else, and all of it in the guide',
  async () => {
    assert.deepEqual(Object.keys(documented).sort(), Object.keys(openings).sort());
    const { customElements } = JSON.parse(read('package.json'));
    assert.equal(customElements, './dist/custom-elements.json');
    const look = read('demo/guide/look.md');
    for (const [tag, { parts, tokens }] of Object.entries(documented)) {
      const [, line] = RegExp(`\`${tag}\`:([^]*?)(\\n- |\\n\\n)`).exec(look);
      assert.deepEqual(line.match(/[\w-]+/g).sort(), parts, tag);
      for (const name of tokens) assert.ok(look.includes(`\`${name}\``), name);
    }
  },
  { once },
);
