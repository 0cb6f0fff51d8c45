// Pages that change: what they add, move and remove at any time, also within components.
import assert from 'node:assert/strict';
import { choose, hostPage } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const attributes = 'data-purposes="analytics advertising embeds"';

const asked = ({ second }) =>
  second
    .paths()
    .map((path) => path.split('?')[1])
    .sort();

/**
 * A component of the page with marked elements in its shadow root. Unless it is silent, it names
 * the root to us.
 */
const component = ({ url }) => `<script>
  customElements.define('news-teaser', class extends HTMLElement {
    connectedCallback() {
      const name = this.getAttribute('name');
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      if (!root.firstChild)
        root.innerHTML = '<img alt="" data-consent="advertising" data-consent-src="${url('/pixel.gif?')}' + name + '">'
          + '<p><iframe title="f" data-consent="embeds" data-consent-src="${url('/frame.html?')}' + name + '-frame"></iframe></p>';
      if (!this.hasAttribute('silent'))
        (window.askFirst = window.askFirst || []).push((askFirst) => askFirst.watch(root));
    }
  });
</script>`;

promise('releases what the page holds in the shadow roots that it names', async (t) => {
  const { second } = t;
  const body = `<news-teaser name="early"></news-teaser><news-teaser name="silent" silent></news-teaser>
    <div data-consent="analytics"><news-teaser name="inside"></news-teaser></div>`;
  const html = hostPage(body, { attributes, head: component(second) });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor('window.askFirst?.watch');
  await t.settled(page);
  assert.equal(second.connections(), 0);
  const complaints = (await page.console()).filter(({ text }) => text.includes('shadow root'));
  assert.equal(complaints.length, 1);
  await page.evaluate(() => askFirst.decide({ advertising: 'granted', embeds: 'granted' }));
  await t.eventually(() => asked(t).length === 2);
  // A later component, and one that has left the page and comes back.
  await page.evaluate(() => {
    const later = document.createElement('news-teaser');
    later.setAttribute('name', 'later');
    document.body.append(later);
  });
  await t.eventually(() => asked(t).length === 4);
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('[name=later]');
    const image = document.createElement('img');
    image.setAttribute('data-consent', 'advertising');
    image.setAttribute('data-consent-src', shadowRoot.querySelector('img').src + '-more');
    shadowRoot.append(image);
  });
  await t.eventually(() => asked(t).includes('later-more'));
  await t.settled(page);
  // A mark around the component counts within it.
  assert.deepEqual(asked(t), ['early', 'early-frame', 'later', 'later-frame', 'later-more']);
  await page.evaluate(() => askFirst.accept());
  await t.eventually(() => asked(t).includes('inside-frame'));
  await t.settled(page);
  assert.equal(
    asked(t).some((name) => name.includes('silent')),
    false,
  );
});

promise(
  'reports what is no shadow root, and goes on',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage('', { attributes })));
    await page.waitFor('window.askFirst?.watch');
    const count = await page.evaluate(() => {
      const wrong = [undefined, null, 'x', {}, document, document.body, new DocumentFragment()];
      for (const one of wrong) askFirst.watch(one);
      return wrong.length;
    });
    const told = (await page.console()).filter(({ text }) =>
      text.includes('watch takes a shadow root'),
    );
    assert.equal(told.length, count);
  },
  { once: 'one value is asked for' },
);

promise('releases a moved element once, and keeps a frame alive that is moved whole', async (t) => {
  const { url } = t.second;
  const body = `<div id="a"><iframe id="film" title="f" data-consent="embeds" data-consent-src="${url('/frame.html?film')}"></iframe>
    <script type="text/plain" data-consent="embeds" data-consent-src="${url('/script.js?name=moved')}"></script></div><div id="b"></div>`;
  const page = await t.open(t.site.page('/', hostPage(body, { attributes })));
  await page.waitFor('window.askFirst');
  // While the elements wait for their release, they are moved twice.
  await page.evaluate(() => {
    void askFirst.accept();
    const [a, b] = ['a', 'b'].map((id) => document.getElementById(id));
    b.append(...a.children);
    a.append(...b.children);
    b.append(...a.children);
  });
  await t.eventually(() => asked(t).length === 2);
  await page.waitFor(() => window.ran?.length === 1);
  const canMove = await page.evaluate(() => {
    if (!('moveBefore' in Element.prototype)) return false;
    document.getElementById('a').moveBefore(document.getElementById('film'), null);
    return true;
  });
  await t.settled(page);
  assert.deepEqual(asked(t), ['film', 'name=moved'], canMove ? 'moved as a whole' : 'moved anew');
  assert.deepEqual(await page.evaluate('ran'), ['moved']);
});

/** The most bytes for each article that was there: a listener or an entry in a list takes more. */
const LITTLE = 50;

promise(
  'keeps nothing of ten thousand held elements that the page has removed',
  async (t) => {
    const body = `<div id="feed"></div>`;
    const page = await t.open(t.site.page('/', hostPage(body, { attributes })));
    await choose(page, 'decline');
    const insert = (count) =>
      page.evaluate(async (count) => {
        window.removed ??= Array.from({ length: 100 });
        const feed = document.getElementById('feed');
        for (let index = 0; index < count; index++) {
          feed.innerHTML = `<article><img alt="" data-consent="advertising" data-consent-src="/${index}.gif">
            <script type="text/plain" data-consent="analytics" data-consent-src="/${index}.js"></script>
            ${index % 100 ? '' : `<iframe title="f" data-consent="embeds" data-consent-src="/${index}.html"></iframe>`}</article>`;
          if (index % 100 === 0) await new Promise((done) => setTimeout(done));
          window.removed[index % 100] = new WeakRef(feed.firstElementChild);
        }
        feed.textContent = '';
      }, count);
    // Some memory is kept once, whatever the number of articles.
    await insert(500);
    const before = await page.measureHeap();
    await insert(10_000);
    await t.eventually(async () => {
      await page.collectGarbage();
      return (await page.evaluate(() => window.removed.filter((one) => one.deref()).length)) < 20;
    });
    const growth = (await page.measureHeap()) - before;
    t.diagnostic(`the heap has grown by ${growth} bytes`);
    assert.ok(growth < 10_000 * LITTLE, `${growth} bytes`);
  },
  {
    once: 'what is kept is kept by our code, in any engine',
    skip: {
      firefox: 'no driver collects garbage there',
      webkit: 'no driver collects garbage there',
    },
  },
);
