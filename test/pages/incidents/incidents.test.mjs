// Incidents of consent tools and of sites that used them, each as a page. The guide, "What is
// checked", names the reports.
import assert from 'node:assert/strict';
import { answerBuiltFile } from '../harness/built-files.mjs';
import {
  answerSettings,
  choose,
  configured,
  heldInline,
  heldScript,
  hostPage,
  openSettings,
  tag,
} from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const once = 'it depends on no engine';

const gated = ({ second }) => heldScript(second, 'external') + heldInline('inline');

/** Nothing that is held has been requested or has run, and nothing was thrown into the page. */
async function holdsAll(t, page) {
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(await page.evaluate('window.ran ?? null'), null);
  const thrown = (await page.console()).filter(({ level }) => /uncaught|rejection/.test(level));
  assert.deepEqual(thrown, []);
}

const planted = `_c${'a_'.repeat(1500)}`;

promise(
  'is not slowed on a withdrawal by a cookie with a long name that somebody has planted',
  async (t) => {
    const cookies = ['_c*a*a*a*b', '*_*_*_*_*x', '_c*'];
    const purposes = [{ id: 'analytics', vendors: [{ id: 'counter', cookies }] }];
    const url = t.site.page('/', hostPage(gated(t), configured({ purposes })));
    const page = await t.open(url);
    await choose(page, 'accept');
    await page.evaluate((name) => void (document.cookie = `${name}=1; path=/`), planted);
    await openSettings(page);
    const start = Date.now();
    await answerSettings(page, 'decline');
    await page.waitFor((name) => !document.cookie.includes(name), planted);
    assert.ok(Date.now() - start < 15_000);
  },
  { once },
);

promise(
  'lets no element of a comment delete, set or read a cookie',
  async (t) => {
    const words = ['cookie', 'delete-cookie', 'consent', 'decline', 'withdraw', 'forget', 'revoke'];
    const attributes = [
      ...words.flatMap((word) => [`class="${word} ask-first-${word} cc-${word}"`, `id="${word}"`]),
      ...words.flatMap((word) => [
        `data-${word}="own"`,
        `data-consent-${word}="own"`,
        `name="${word}"`,
      ]),
      'data-consent="analytics" data-cookie="own"',
      'data-consent-cookies="own" data-name="own"',
    ];
    const body = attributes
      .map((text) => `<button type="button" data-test ${text}>x</button>`)
      .join('');
    const page = await t.open(t.site.page('/', hostPage(body)));
    await choose(page, 'decline');
    await page.waitFor(() => document.cookie.includes('|decline|'));
    await page.evaluate(() => void (document.cookie = 'own=1; path=/'));
    const before = await page.cookies();
    assert.equal(before.own, '1');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('[data-test]')) button.click();
    });
    await t.settled(page);
    assert.deepEqual(await page.cookies(), before);
  },
  { once },
);

const hostile = '"><img src=/hacked onerror="window.hacked=1"><script>window.hacked=1</script>';

promise(
  'shows markup and sizes in options as the text that they are, in both layers',
  async (t) => {
    const texts = {
      en: {
        heading: hostile,
        text: `{site} ${hostile}`,
        accept: hostile,
        purposes: { analytics: hostile },
        preferences: { heading: hostile, intro: hostile, save: hostile },
      },
    };
    const vendors = [
      {
        id: 'v',
        name: hostile,
        policyUrl: `javascript:window.hacked=1//${hostile}`,
        cookies: [hostile],
      },
    ];
    const config = {
      site: hostile,
      policyUrl: `javascript:window.hacked=1//${hostile}`,
      layout: `bar; width: 100vw${hostile}`,
      lang: 'en',
      texts,
      purposes: [{ id: 'analytics', label: hostile, description: hostile, vendors }],
    };
    const page = await t.open(t.site.page('/', hostPage(gated(t), configured(config))));
    await page.waitFor(() =>
      document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
    );
    await openSettings(page);
    const found = await page.evaluate(() =>
      ['ask-first-notice', 'ask-first-preferences'].map((name) => {
        const { shadowRoot } = document.querySelector(name);
        return {
          isText: shadowRoot.textContent.includes('<script>window.hacked=1</script>'),
          added: shadowRoot.querySelectorAll('img, script, [onerror]').length,
          links: [...shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol),
        };
      }),
    );
    for (const { isText, added, links } of found) {
      assert.deepEqual([isText, added], [true, 0]);
      assert.ok(
        links.every((protocol) => /^https?:$/.test(protocol)),
        links.join(),
      );
    }
    assert.equal(await page.evaluate('window.hacked ?? null'), null);
    assert.ok(!t.site.paths().includes('/hacked'));
  },
  { once },
);

promise(
  'makes no attribute, option or decision out of __proto__ in its JSON',
  async (t) => {
    const json = `{ "__proto__": { "model": "opt-out", "allowFramed": true, "onclick": "hacked=1" },
    "constructor": { "prototype": { "polluted": 1 } },
    "texts": { "__proto__": { "en": { "heading": "Other" } }, "en": { "__proto__": { "text": "Other" } } },
    "purposes": [{ "id": "analytics", "__proto__": { "label": "Other" } }],
    "signals": { "__proto__": { "google": true } } }`;
    const options = configured({});
    const head = options.head.replace('{}', json);
    const page = await t.open(t.site.page('/', hostPage(gated(t), { ...options, head })));
    await page.waitFor(() =>
      document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
    );
    await openSettings(page);
    const found = await page.evaluate(() => ({
      polluted: [{}.model, {}.polluted, {}.onclick, [].label].filter(Boolean),
      decided: window.askFirst.consent.decided,
      handlers: [...document.querySelectorAll('ask-first-notice, ask-first-preferences')].flatMap(
        (host) =>
          [host, ...host.shadowRoot.querySelectorAll('*')].flatMap((element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on')),
          ),
      ),
      text: document.querySelector('ask-first-notice').shadowRoot.textContent,
    }));
    assert.deepEqual([found.polluted, found.decided, found.handlers], [[], false, []]);
    assert.doesNotMatch(found.text, /Other/);
    assert.ok(!t.site.paths().some((path) => path.includes('google')));
    await holdsAll(t, page);
  },
  { once },
);

promise('holds what is marked though a tag manager brings it late, on a cold cache', async (t) => {
  const late = `setTimeout(() => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/ask-first/ask-first.js', async: true });
    document.head.append(script);
    for (let i = 0; i < 3; i++) document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(
      `<img data-consent="analytics" data-consent-src="${t.second.url('/pixel.gif')}" alt="">`,
    )});
  }, 300)`;
  t.site.file('/manager.js', { type: 'text/javascript', body: late, delay: 200 });
  t.site.file('/ask-first/ask-first.js', {
    ...answerBuiltFile('/ask-first/ask-first.js'),
    delay: 800,
  });
  const html = hostPage(gated(t)).replace(tag(), '<script async src="/manager.js"></script>');
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await holdsAll(t, page);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('external'));
});

promise(
  'requests nothing that is marked in the first bytes, even if Ask First itself comes late',
  async (t) => {
    // The parser and the browser's look-ahead have finished long before our file comes.
    t.site.file('/ask-first/ask-first.js', {
      ...answerBuiltFile('/ask-first/ask-first.js'),
      delay: 1500,
    });
    const held = [
      `<img data-consent="advertising" data-consent-src="${t.second.url('/pixel.gif')}" alt="">`,
      `<link data-consent="advertising" rel="stylesheet" data-consent-href="${t.second.url('/style.css')}">`,
      `<iframe title="f" data-consent="embeds" data-consent-src="${t.second.url('/frame.html')}"></iframe>`,
    ];
    const page = await t.open(t.site.page('/', hostPage(gated(t) + held.join(''))));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    await holdsAll(t, page);
  },
);

const html = '<!doctype html><title>Not here</title><p>This address has moved.';
const retired = {
  'is missing': { status: 404, type: 'text/html', body: html },
  'is HTML in place of a script': { status: 200, type: 'text/html', body: html },
  'is HTML that says it is a script': { status: 200, type: 'text/javascript', body: html },
  'is empty': { status: 200, type: 'text/javascript', body: '' },
  'leads elsewhere': { status: 302, headers: { location: '/moved' }, type: 'text/html', body: '' },
  'is cut in the middle': (file) => {
    const { type, body } = answerBuiltFile(file);
    return { type, body: body.subarray(0, Math.floor(body.length / 2)) };
  },
};
const files = ['ask-first.js', 'notice.js', 'choose.js', 'preferences.js'];
for (const [what, answer] of Object.entries(retired))
  promise(
    `holds everything where the address of any of its files ${what}`,
    async (t) => {
      for (const name of files) {
        const path = `/ask-first/${name}`;
        t.site.file(path, typeof answer === 'function' ? answer(path) : answer);
        const page = await t.open(t.site.page(`/${name}`, hostPage(gated(t))));
        if (name === 'choose.js' || name === 'preferences.js') {
          await page.waitFor(() => document.querySelector('ask-first-notice')?.shadowRoot);
          await page.evaluate(
            (part) => {
              const { shadowRoot } = document.querySelector('ask-first-notice');
              shadowRoot.querySelector(`[part~=${part}]`).click();
            },
            name === 'choose.js' ? 'accept' : 'settings',
          );
        }
        await t.settled(page);
        assert.deepEqual(t.second.paths(), [], name);
        assert.equal(await page.evaluate('window.ran ?? null'), null, name);
        assert.equal(await page.evaluate('document.querySelector("h1").textContent'), 'An article');
        t.site.file(path, answerBuiltFile(path));
      }
    },
    { once: 'what a file contains is the same for each engine' },
  );

promise('holds everything where the hash in the tag is that of another release', async (t) => {
  const attributes = `integrity="sha384-${'A'.repeat(64)}" crossorigin`;
  const page = await t.open(t.site.page('/', hostPage(gated(t), { attributes })));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(await page.evaluate('window.askFirst ?? null'), null);
});

for (const layout of ['bar', 'box', 'dialog'])
  promise(
    `leaves a page usable where a filter list hides the notice: ${layout}`,
    async (t) => {
      const head =
        '<style>ask-first-notice, ask-first-preferences { display: none !important }</style>';
      const tall = '<div style="height: 3000px"></div>';
      const attributes = `data-layout="${layout}"`;
      const page = await t.open(t.site.page('/', hostPage(gated(t) + tall, { head, attributes })));
      await page.waitFor(() =>
        document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
      );
      await page.click('main a');
      await page.waitFor(() => location.hash === '#more');
      await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
      await page.waitFor('document.scrollingElement.scrollTop === 500');
      // The filter list hides the settings as well. They are opened, and closed at once.
      await page.evaluate(() => {
        const isSettings = ({ localName }) => localName === 'ask-first-preferences';
        new MutationObserver((records) => {
          window.hadSettings ||= records.some(({ addedNodes }) => [...addedNodes].some(isSettings));
        }).observe(document, { childList: true, subtree: true });
        document.querySelector('[data-consent-open]').click();
      });
      await page.waitFor(
        () => window.hadSettings && !document.querySelector('ask-first-preferences'),
      );
      await page.click('main input');
      await page.waitFor('document.activeElement?.localName === "input"');
      await holdsAll(t, page);
    },
    layout === 'box' ? { once: 'bar and dialog are tried in each engine' } : {},
  );

for (const part of ['accept', 'decline'])
  promise(`asks nobody again who comes back by the back button after ${part}`, async (t) => {
    const next = t.site.page('/next', hostPage('<p>Next</p>'));
    const page = await t.open(t.site.page('/', hostPage(gated(t))));
    await choose(page, part);
    await page.waitFor('document.cookie.includes("ask-first=")');
    for (const url of [next, t.second.url('/frame.html')]) {
      await page.goto(url);
      await page.back();
      await page.waitFor('window.askFirst?.consent.decided');
      assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
    }
    await t.settled(page);
    assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
  });
