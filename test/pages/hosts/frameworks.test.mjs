// Real frameworks: they hydrate the page, exchange its body, and morph it.
import assert from 'node:assert/strict';
import {
  bundleAstroRouter,
  bundlePart,
  bundleReact,
  partNames,
  readPackage,
  renderPart,
  renderReact,
} from '../../frameworks/bundle.mjs';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';

const isAsking = () => {
  const [notice, ...more] = document.querySelectorAll('ask-first-notice');
  return more.length === 0 && !!notice?.shadowRoot?.querySelector(':popover-open');
};

const hasPlaceholder = () => {
  const [host, ...more] = document.querySelectorAll('ask-first-embed');
  return more.length === 0 && !!host?.isConnected && !!host.shadowRoot?.firstElementChild;
};

const script = (t, path, body, delay = 0) =>
  t.site.file(path, { type: 'text/javascript', body, delay });

/** In place of the harness's recorder, where the page or the framework looks at each script. */
const recordErrors = () => {
  window.errors = [];
  addEventListener('error', ({ message }) => window.errors.push(message));
  const { error } = console;
  console.error = (...all) => {
    window.errors.push(all.map(String).join(' '));
    error.apply(console, all);
  };
};

const clickCount = async (page) => {
  const before = await page.evaluate('document.getElementById("count")?.textContent');
  await page.evaluate('document.getElementById("count").click()');
  return page.waitFor((text) => document.getElementById('count').textContent !== text, before);
};

const clickFilm = (page) => page.evaluate('document.getElementById("film").click()');

/** What stands below the frame, as the framework has last written it. */
const caption = () => document.querySelector('figcaption').textContent;

for (const release of [18, 19])
  for (const [when, delay] of [
    ['before the notice is there', 0],
    ['after the notice is there', 900],
  ])
    promise(`lets React ${release} hydrate the whole document ${when}`, async (t) => {
      const frame = t.second.url('/frame.html');
      const html = await renderReact(release, { frame });
      const props = `window.props = ${JSON.stringify({ frame })};`;
      script(t, '/app.js', props + (await bundleReact(release)), delay);
      const page = await t.open(t.site.page('/', { html, recorder: false }));
      await page.evaluate(recordErrors);
      await page.waitFor(isAsking);
      await t.eventually(() => clickCount(page));
      await page.waitFor(isAsking);
      await page.waitFor(hasPlaceholder);
      // React removes and adds the frame, and our placeholder follows.
      for (let times = 0; times < 2; times++)
        await page.evaluate('document.getElementById("film").click()');
      await page.waitFor(hasPlaceholder);
      assert.deepEqual(await page.evaluate('window.errors'), []);
      assert.deepEqual(t.second.paths(), []);

      await openSettings(page);
      await page.click('ask-first-preferences', '[part~=accept]');
      await t.eventually(() => t.second.paths().includes('/frame.html'));
      // React removes and adds the frame that we have released.
      for (let times = 0; times < 2; times++)
        await page.evaluate('document.getElementById("film").click()');
      await page.waitFor(() => document.querySelector('iframe')?.src);
      await clickCount(page);
      assert.deepEqual(await page.evaluate('window.errors'), []);
      const own = await page.evaluate(() => [
        document.documentElement.getAttribute('style'),
        document.body.className,
      ]);
      assert.deepEqual(own, [null, 'front']);
    });

/** A page with a part that a server has rendered. Its script comes after `hydrate` has been called. */
async function servePart(t, name) {
  const props = { frame: t.second.url('/frame.html') };
  const { body, head } = await renderPart(name, props);
  const app = { type: 'text/javascript', body: await bundlePart(name) };
  let hydrate;
  const isDue = new Promise((resolve) => (hydrate = resolve));
  t.site.file('/app.js', async () => {
    await isDue;
    return app;
  });
  const html = hostPage(
    `<div id="app">${body}</div><script>props = ${JSON.stringify(props)}</script>
    <script type="module" async src="/app.js"></script>`,
    { head },
  );
  return { url: t.site.page('/', html), hydrate };
}

for (const name of partNames) {
  for (const when of ['before', 'after'])
    promise(
      `lets ${name} hydrate a part of the page ${when} the notice is there`,
      async (t) => {
        const { url, hydrate } = await servePart(t, name);
        if (when === 'before') hydrate();
        const page = await t.open(url, { until: 'interactive' });
        await page.waitFor(isAsking);
        if (when === 'after') {
          // A placeholder that did not wait would be there now.
          await t.settled(page);
          hydrate();
        }
        await page.waitFor(hasPlaceholder);
        assert.equal(await page.evaluate(caption), 'Seen 0 times');
        await clickCount(page);
        assert.equal(await page.evaluate(caption), 'Seen 1 times');
        assert.ok(await page.evaluate(hasPlaceholder));
        // The framework removes and adds the frame, and our placeholder follows.
        await clickFilm(page);
        await page.waitFor(() => !document.querySelector('iframe, ask-first-embed'));
        await clickFilm(page);
        await page.waitFor(hasPlaceholder);
        assert.deepEqual(t.second.paths(), []);

        await page.click('ask-first-embed', '[part~=once]');
        await t.eventually(() => t.second.paths().includes('/frame.html'));
        await page.waitFor(() => !document.querySelector('ask-first-embed'));
        await clickCount(page);
        assert.equal(await page.evaluate(caption), 'Seen 2 times');
        assert.deepEqual(await page.console(), []);
      },
      { once: 'the framework decides' },
    );

  promise(
    `lets ${name} hydrate a part of the page whose frame has been released`,
    async (t) => {
      const { url, hydrate } = await servePart(t, name);
      const page = await t.open(url, { until: 'interactive' });
      await choose(page, 'accept');
      await t.eventually(() => t.second.paths().includes('/frame.html'));
      hydrate();
      // Before it is hydrated, the button does nothing.
      await page.waitFor(() => {
        document.getElementById('count').click();
        return document.querySelector('figcaption').textContent !== 'Seen 0 times';
      });
      await t.settled(page);
      assert.deepEqual(t.second.paths(), ['/frame.html']);
      assert.deepEqual(await page.console(), []);
    },
    { once: 'the framework decides' },
  );
}

promise('asks on while Turbo visits pages, and comes back to them', async (t) => {
  script(t, '/turbo.js', readPackage('@hotwired/turbo/dist/turbo.es2017-umd.js'));
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

promise('asks on while Astro’s router visits pages, and comes back to them', async (t) => {
  script(t, '/router.js', await bundleAstroRouter());
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

/** Clicks a link of htmx, and waits until those of what it has put into the page work too. */
const swap = (page, id) =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        document.addEventListener('htmx:afterSettle', () => resolve(true), { once: true });
        document.getElementById(name).click();
      }),
    id,
  );

promise('asks on while htmx exchanges the body and pieces of it', async (t) => {
  script(t, '/htmx.js', readPackage('htmx.org/dist/htmx.min.js'));
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
  'covers a held frame for as long as htmx has it in the page',
  async (t) => {
    script(t, '/htmx.js', readPackage('htmx.org/dist/htmx.min.js'));
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

promise('asks on, as it was, when Idiomorph morphs the whole document', async (t) => {
  script(t, '/idiomorph.js', readPackage('idiomorph/dist/idiomorph.js'));
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
});

promise('lets Vue hydrate the page, and asks on', async (t) => {
  script(t, '/vue.js', readPackage('vue/dist/vue.global.js'));
  const template = `<button id="count" @click="count++">Read {{ count }} times</button>`;
  const app = `<div id="app"><button id="count">Read 0 times</button></div>
    <script src="/vue.js"></script><script>
    Vue.createSSRApp({ data: () => ({ count: 0 }), template: ${JSON.stringify(template)} }).mount('#app');
    </script>`;
  const page = await t.open(t.site.page('/', hostPage(app)));
  await page.waitFor(isAsking);
  await clickCount(page);
  await page.waitFor(isAsking);
  await choose(page, 'decline');
  await page.waitFor(() => document.cookie.includes('|decline|'));
  await clickCount(page);
  assert.deepEqual(await page.console(), []);
});
