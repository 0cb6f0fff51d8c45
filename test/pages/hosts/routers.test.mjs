// Client routers: they replace the body of a page, replace pieces of it, or morph it.
import assert from 'node:assert/strict';
import { bundleAstroRouter, readPackage } from '../../frameworks/bundle.mjs';
import {
  hasPlaceholder,
  isAsking,
  isAskingInHtml,
  recordErrors,
  serveScript,
} from '../harness/framework-page.mjs';
import { choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';
import { htmlPage } from '../harness/html-page.mjs';
import { promise } from '../harness/promise.mjs';

promise('goes on asking while Turbo visits pages, and comes back to them', async (t) => {
  serveScript(t, '/turbo.js', readPackage('@hotwired/turbo/dist/turbo.es2017-umd.js'));
  const story = (number, other) =>
    hostPage(`<a id="go" href="/story-${other}">Next</a>${heldScript(t.second, `held${number}`)}`, {
      head: '<script src="/turbo.js"></script>',
    }).replace('An article', `Story ${number}`);
  t.site.page('/story-2', { html: story(2, 1), recorder: false });
  const page = await t.open(t.site.page('/story-1', { html: story(1, 2), recorder: false }));
  await page.evaluate(recordErrors);
  const isStory = (number) => document.querySelector('h1')?.textContent === `Story ${number}`;
  await page.waitFor(isAsking);
  for (const number of [2, 1, 2]) {
    await page.evaluate('document.getElementById("go").click()');
    await page.waitFor(isStory, number);
    await page.waitFor(isAsking);
  }
  await page.evaluate('history.back()');
  await page.waitFor(isStory, 1);
  await page.waitFor(isAsking);
  assert.deepEqual(t.second.paths(), []);

  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held1'));
  await page.evaluate('document.getElementById("go").click()');
  await page.waitFor(isStory, 2);
  await page.waitFor(() => window.ran?.includes('held2'));
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
  assert.deepEqual(await page.evaluate('window.errors'), []);
});

promise('goes on asking while Astro’s router visits pages, and comes back to them', async (t) => {
  serveScript(t, '/router.js', await bundleAstroRouter());
  const head = '<meta name="astro-view-transitions-enabled"><script src="/router.js"></script>';
  const story = (number) =>
    hostPage(heldScript(t.second, `held${number}`), { head })
      .replace('An article', `Story ${number}`)
      .replace('<main>', `<main class="story-${number}">`);
  t.site.page('/story-2', { html: story(2), recorder: false });
  const page = await t.open(t.site.page('/story-1', { html: story(1), recorder: false }));
  await page.evaluate(recordErrors);
  const visit = async (number) => {
    await page.evaluate((path) => void window.astroRouter.navigate(path), `/story-${number}`);
    await page.waitFor(
      (wanted) => document.querySelector('h1')?.textContent === `Story ${wanted}`,
      number,
    );
  };
  await page.waitFor(isAsking);
  for (const number of [2, 1, 2]) {
    await visit(number);
    await page.waitFor(isAsking);
  }
  await openSettings(page);
  await page.click('ask-first-preferences', '[name=analytics]');
  await visit(1);
  await page.waitFor(
    () =>
      document.querySelector('ask-first-preferences')?.shadowRoot.querySelector(':modal input')
        ?.checked,
  );
  await page.press('Escape');
  await page.waitFor(() => !document.querySelector('ask-first-preferences'));
  assert.deepEqual(t.second.paths(), []);

  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held1'));
  await visit(2);
  await page.waitFor(() => window.ran?.includes('held2'));
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
  assert.deepEqual(await page.evaluate('window.errors'), []);
});

const routers = {
  Turbo: {
    read: () => readPackage('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    visit: (path) => void window.Turbo.visit(path),
  },
  'Astro’s router': {
    read: bundleAstroRouter,
    head: '<meta name="astro-view-transitions-enabled">',
    visit: (path) => void window.astroRouter.navigate(path),
  },
};

for (const [name, { read, head = '', visit }] of Object.entries(routers))
  promise(
    `goes on asking by the first page’s notice while ${name} visits pages with a notice in their HTML`,
    async (t) => {
      serveScript(t, '/router.js', await read());
      const story = (number) =>
        htmlPage(heldScript(t.second, `held${number}`), {
          head: `${head}<script defer src="/router.js"></script>`,
        }).replace('An article', `Story ${number}`);
      t.site.page('/story-2', { html: story(2), recorder: false });
      const page = await t.open(t.site.page('/story-1', { html: story(1), recorder: false }));
      await page.evaluate(recordErrors);
      const follow = async (number) => {
        await page.evaluate(`(${visit})('/story-${number}')`);
        await page.waitFor(
          (text) => document.querySelector('h1')?.textContent === text,
          `Story ${number}`,
        );
      };
      await page.waitFor(isAskingInHtml);
      for (const number of [2, 1]) {
        await follow(number);
        await page.waitFor(isAskingInHtml);
        assert.equal(await page.evaluate('document.body.firstElementChild.localName'), 'main');
      }
      assert.deepEqual(t.second.paths(), []);
      await choose(page, 'accept');
      await page.waitFor(() => window.ran?.includes('held1'));
      await follow(2);
      await page.waitFor(() => window.ran?.includes('held2'));
      assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
      // Lit's notice has never been requested.
      assert.equal(t.site.paths().includes('/ask-first/notice.js'), false);
      assert.deepEqual(await page.evaluate('window.errors'), []);
    },
    { once: 'the framework decides' },
  );

/** Clicks a link of htmx, and waits until the links in the new part of the page work too. */
const swap = (page, id) =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        document.addEventListener('htmx:afterSettle', () => resolve(true), { once: true });
        document.getElementById(name).click();
      }),
    id,
  );

promise('goes on asking while htmx replaces the body and pieces of it', async (t) => {
  serveScript(t, '/htmx.js', readPackage('htmx.org/dist/htmx.min.js'));
  const link = (id, attributes) => `<a id="${id}" href="/other" ${attributes}>Go</a>`;
  const links = [
    link('boost', 'hx-boost="true"'),
    link('whole', 'hx-get="/other" hx-target="body" hx-swap="outerHTML"'),
    link('piece', 'hx-get="/other" hx-target="main" hx-swap="outerHTML" hx-select="main"'),
  ].join('');
  const html = hostPage(links, { head: '<script src="/htmx.js"></script>' });
  const other = html
    .replace('An article', 'Another')
    .replace('</main>', `${heldScript(t.second, 'held')}</main>`);
  t.site.page('/other', { html: other, recorder: false });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(isAsking);
  for (const id of ['piece', 'boost', 'whole']) {
    await page.evaluate("document.querySelector('h1').textContent = 'Before'");
    await swap(page, id);
    assert.equal(await page.evaluate("document.querySelector('h1').textContent"), 'Another');
    await page.waitFor(isAsking);
  }
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.deepEqual(await page.console(), []);
});

promise(
  'covers a held frame as long as htmx keeps it in the page',
  async (t) => {
    serveScript(t, '/htmx.js', readPackage('htmx.org/dist/htmx.min.js'));
    const link = (id) => `<a id="${id}" hx-get="/${id}" hx-target="#part">Go</a>`;
    const part = `<div id="part"><p>Text</p></div>`;
    const page = await t.open(
      t.site.page(
        '/',
        hostPage(`${link('film')}${link('text')}${part}`, {
          head: '<script src="/htmx.js"></script>',
        }),
      ),
    );
    const frame = `<iframe title="Film" data-consent="analytics" data-embed="Harbour Video"
      data-consent-src="${t.second.url('/frame.html')}"></iframe>`;
    t.site.file('/film', { type: 'text/html', body: `${frame}<p>About the film</p>` });
    t.site.file('/text', { type: 'text/html', body: '<p>Text</p>' });
    await page.waitFor(isAsking);
    for (let times = 0; times < 2; times++) {
      await swap(page, 'film');
      await page.waitFor(hasPlaceholder);
      await swap(page, 'text');
      await page.waitFor(() => !document.querySelector('ask-first-embed'));
      assert.equal(await page.evaluate('document.getElementById("part").innerHTML'), '<p>Text</p>');
    }
    assert.deepEqual(t.second.paths(), []);
    await swap(page, 'film');
    await page.click('ask-first-embed', '[part~=once]');
    await t.eventually(() => t.second.paths().includes('/frame.html'));
    await page.waitFor(() => !document.querySelector('ask-first-embed'));
    assert.deepEqual(await page.console(), []);
  },
  { once: 'the framework decides' },
);

promise(
  'goes on asking with the same notice when Idiomorph morphs the whole document',
  async (t) => {
    serveScript(t, '/idiomorph.js', readPackage('idiomorph/dist/idiomorph.js'));
    const page = await t.open(
      t.site.page('/', hostPage('', { head: '<script src="/idiomorph.js"></script>' })),
    );
    await page.waitFor(isAsking);
    await openSettings(page);
    await page.click('ask-first-preferences', '[name=analytics]');
    await page.evaluate(() => {
      const next = document.documentElement.cloneNode(true);
      for (const one of next.querySelectorAll('*'))
        if (one.localName.startsWith('ask-first-')) one.remove();
      next.querySelector('h1').textContent = 'Another';
      window.Idiomorph.morph(document.documentElement, next);
    });
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('ask-first-preferences') ?? {};
      return shadowRoot?.querySelector(':modal') && shadowRoot.querySelector('input').checked;
    });
    assert.equal(await page.evaluate('document.querySelector("h1").textContent'), 'Another');
    await page.press('Escape');
    await page.waitFor(isAsking);
    await choose(page, 'decline');
    await page.waitFor(() => document.cookie.includes('|decline|'));
    assert.deepEqual(await page.console(), []);
  },
);
