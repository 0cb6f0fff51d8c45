import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage } from '../harness/host-page.mjs';

/** A button and a footer of a component library, in open or closed shadow roots. */
const components = (mode) => `<script>
  customElements.define('x-button', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: '${mode}' }).innerHTML = '<button>Cookies</button>';
    }
  });
  customElements.define('x-footer', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<footer><x-button data-consent-open></x-button></footer>';
    }
  });
</script>`;

const isOpen = () =>
  document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]') && true;

for (const mode of ['open', 'closed']) {
  promise(`recognises the page’s own control within a component, ${mode}`, async (t) => {
    const html = hostPage('<x-footer></x-footer>', { head: components(mode) });
    const own = html.replace(/<footer id="more">.*<\/footer>/, '');
    assert.notEqual(own, html);
    const page = await t.open(t.site.page('/', own));
    await choose(page, 'decline');
    await t.settled(page);
    assert.equal(await page.evaluate('document.querySelector("ask-first-button")'), null);
    await page.click('x-footer', 'x-button');
    await page.waitFor(isOpen);
    await page.press('Escape');
    await page.reload();
    await t.settled(page);
    assert.ok(!t.site.paths().includes('/ask-first/extras.js'));
    await page.click('x-footer', 'x-button');
    await page.waitFor(isOpen);
  });
}
