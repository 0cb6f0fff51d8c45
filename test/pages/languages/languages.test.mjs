import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import { choose, configured, hostPage, openSettings, storedRecord } from '../harness/host-page.mjs';

const once = 'which texts are chosen is plain code, and they are only text';
const promiseOnce = promiseWith({ once });

const skip = { webkit: 'its driver cannot choose a language' };

/** Language, direction and labels of an element of ours, once it is there. */
const said = (page, element = 'ask-first-notice', box = 'section') =>
  page.waitFor(
    ([element, box]) => {
      const root = document.querySelector(element)?.shadowRoot;
      const found = root?.querySelector(box);
      if (!found) return null;
      const label = (part) => root.querySelector(`[part~=${part}]`).textContent.trim();
      return [found.lang, found.dir, label('decline'), label('accept')];
    },
    [element, box],
  );

const textOf = (page, element) =>
  page.evaluate(
    (element) => document.querySelector(element).shadowRoot.textContent.replace(/\s+/g, ' '),
    element,
  );

const open = (t, options, body = '', visitor = {}) =>
  t.open(t.site.page('/', hostPage(body, options)), visitor);

const GERMAN = ['de', 'ltr', 'Ablehnen', 'Akzeptieren'];
const ENGLISH = ['en', 'ltr', 'Decline', 'Accept'];
const pages = [
  ['lang="de"', GERMAN],
  ['lang="de-AT"', GERMAN],
  ['lang="tr"', ['tr', 'ltr', 'Reddet', 'Kabul et']],
  ['lang="pt-BR"', ['pt-BR', 'ltr']],
  ['lang="pt-AO"', ['pt', 'ltr']],
  ['lang="zh-TW"', ['zh-Hant', 'ltr']],
  ['lang="no"', ['nb', 'ltr']],
  ['lang="ru-RU"', ['ru', 'ltr', 'Отклонить', 'Принять']],
  ['lang="ar" dir="rtl"', ['ar', 'rtl']],
  ['lang="ur" dir="rtl"', ENGLISH],
];

for (const [html, expected] of pages) {
  promiseOnce(`speaks ${expected[0]} within <html ${html}>`, async (t) => {
    const page = await open(t, { html });
    assert.deepEqual((await said(page)).slice(0, expected.length), expected);
  });
}

promiseOnce('requests one file more than in English, and none before it is needed', async (t) => {
  const page = await open(t, { html: 'lang="fr"' });
  await said(page);
  const ours = () => t.site.paths().filter((path) => path.startsWith('/ask-first/'));
  await t.settled(page);
  assert.deepEqual(ours(), [
    '/ask-first/ask-first.js',
    '/ask-first/notice.js',
    '/ask-first/locales/fr.js',
    // These follow when the page is idle.
    '/ask-first/choose.js',
    '/ask-first/release.js',
    '/ask-first/diagnose.js',
    '/ask-first/marks.js',
  ]);
  await choose(page, 'decline');
  await page.reload();
  await t.settled(page);
  assert.deepEqual(ours().slice(7), ['/ask-first/ask-first.js']);
});

promise(
  'requests the language before the body has come',
  async (t) => {
    const [head, body] = hostPage('', { html: 'lang="fr"' }).split('<body>');
    let isAsked;
    const asked = new Promise((resolve) => (isAsked = resolve));
    t.site.file('/ask-first/locales/fr.js', () => (isAsked(), { status: 404, body: '' }));
    t.site.file('/wait.js', async () => (await asked, { type: 'text/javascript', body: '' }));
    const blocked = `${head.replace('</head>', '<script src="/wait.js"></script></head>')}<body>${body}`;
    const page = await t.open(t.site.page('/', blocked));
    assert.deepEqual(await said(page), ENGLISH);
  },
  {
    skip: {
      webkit: 'it requests none of our lazy files while a script holds up the parser (2.50)',
    },
  },
);

promise(
  'takes the language of the browser if the page states none',
  async (t) => {
    for (const html of ['', 'lang="und"', 'lang="{{ page.lang }}"'])
      assert.deepEqual(await said(await open(t, { html }, '', { locale: 'de-DE' })), GERMAN, html);
  },
  { skip },
);

promise(
  'takes the language of the page before that of the browser',
  async (t) => {
    for (const [html, expected] of [
      ['lang="en"', ENGLISH],
      ['lang="fy"', ENGLISH],
    ]) {
      assert.deepEqual(await said(await open(t, { html }, '', { locale: 'de-DE' })), expected);
    }
  },
  { skip },
);

promiseOnce('takes the language of the option before all others', async (t) => {
  const page = await open(t, { attributes: 'data-lang="de"', html: 'lang="fr"' });
  assert.deepEqual(await said(page), GERMAN);
  assert.deepEqual(await page.console(), []);
});

promiseOnce('reports a language that we lack, and takes that of the page', async (t) => {
  const page = await open(t, { attributes: 'data-lang="fy"', html: 'lang="de"' });
  assert.deepEqual(await said(page), GERMAN);
  await t.eventually(async () => (await page.console()).length > 0);
  const [entry, ...more] = await page.console();
  assert.match(entry.text, /Ask First: wrong option "lang": fy/);
  assert.deepEqual(more, []);
});

promiseOnce('speaks English where the language does not load, and says so', async (t) => {
  t.site.file('/ask-first/locales/ar.js', { status: 404, type: 'text/plain', body: 'no' });
  const page = await open(t, { html: 'lang="ar" dir="rtl"' });
  assert.deepEqual(await said(page), ENGLISH);
  const [{ level, text }] = await t.eventually(async () => {
    const told = (await page.console()).filter(({ text }) => text.includes('Ask First'));
    return told.length > 0 && told;
  });
  assert.equal(level, 'warn');
  assert.match(text, /texts did not load/);
});

promise('shows the settings in the same language, and names it in the record', async (t) => {
  const page = await open(t, { html: 'lang="de"' });
  await said(page);
  await openSettings(page);
  assert.deepEqual(await said(page, 'ask-first-preferences', 'dialog'), [
    'de',
    'ltr',
    'Alle ablehnen',
    'Alle akzeptieren',
  ]);
  const text = await textOf(page, 'ask-first-preferences');
  assert.match(text, /Statistik/);
  assert.doesNotMatch(text, /analytics|Third parties|Necessary/);
  await page.click('ask-first-preferences', '[part~=accept]');
  await page.waitFor(() => document.cookie.includes('|de|'));
  await openSettings(page);
  const choice = await textOf(page, 'ask-first-preferences');
  const date = new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(Date.now());
  assert.ok(choice.includes(date), choice);
  assert.match(choice, /Statistik/);
});

promiseOnce('shows the settings wholly in English where their texts do not load', async (t) => {
  t.site.file('/ask-first/locales/de-preferences.js', { status: 404, type: 'text/plain' });
  const page = await open(t, { html: 'lang="de"' });
  assert.deepEqual(await said(page), GERMAN);
  await openSettings(page);
  const [lang, dir] = await said(page, 'ask-first-preferences', 'dialog');
  assert.deepEqual([lang, dir], ['en', 'ltr']);
  const text = await textOf(page, 'ask-first-preferences');
  assert.match(text, /analytics/);
  assert.doesNotMatch(text, /Statistik/);
});

promise('mirrors both layers where one reads from right to left', async (t) => {
  const page = await open(t, { html: 'lang="en"', attributes: 'data-lang="he"' });
  await said(page);
  const lefts = (element, ...parts) =>
    page.evaluate(
      ([element, parts]) =>
        parts.map((part) => {
          const { shadowRoot } = document.querySelector(element);
          return shadowRoot.querySelector(`[part~=${part}]`).getBoundingClientRect().left;
        }),
      [element, parts],
    );
  const [decline, accept, settings, text] = await lefts(
    'ask-first-notice',
    'decline',
    'accept',
    'settings',
    'text',
  );
  assert.ok(decline > accept && accept > settings, 'Decline comes first from the right');
  assert.ok(text > decline, 'the text is on the right of the buttons');
  await openSettings(page);
  const [close, heading, box] = await lefts('ask-first-preferences', 'close', 'heading', 'switch');
  assert.ok(close < heading + 20 && box < heading + 40, 'close button and switches on the left');
  await page.click('ask-first-preferences', '[part~=decline]');
  await page.waitFor(() => document.cookie.includes('|decline|'));
  await openSettings(page);
  const direction = await page.evaluate(
    'getComputedStyle(document.querySelector("ask-first-preferences").shadowRoot.querySelector("pre")).direction',
  );
  assert.equal(direction, 'ltr', 'the record is JSON');
});

promiseOnce('says what is new in the language of the page, with date and list', async (t) => {
  const { page } = await again(t, 'lang="de"');
  const text = await textOf(page, 'ask-first-notice');
  assert.match(
    text,
    /Neu seit Ihrer Wahl vom \d+\. \p{L}+ \d{4}: profilbasierte Werbung und eingebettete Inhalte\./u,
  );
});

/** Opens a page for a visitor who decided before two purposes were added. */
async function again(t, html) {
  const cookie = `ask-first=${storedRecord({ days: 40, decisions: 'analytics:granted' })}`;
  const page = await open(t, {
    html,
    head: `<script>document.cookie = ${JSON.stringify(`${cookie}; path=/`)}</script>`,
    attributes: 'data-purposes="analytics advertising embeds"',
  });
  await said(page);
  return { page };
}

promiseOnce('labels the small button and the message in the language', async (t) => {
  const html = hostPage('', { html: 'lang="he"' }).replace(/<footer.*<\/footer>/s, '');
  const page = await t.open(
    t.site.page(
      '/',
      html.replace(
        '<head>',
        `<head><script>for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, { get() { throw new Error('denied'); } });
        Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });</script>`,
      ),
    ),
  );
  await said(page);
  await choose(page, 'decline');
  const message = await page.waitFor(() => {
    const { lang, dir, shadowRoot } = document.querySelector('ask-first-message') ?? {};
    const text = shadowRoot?.querySelector('p')?.textContent;
    return text && { lang, dir, text };
  });
  assert.deepEqual([message.lang, message.dir], ['he', 'rtl']);
  assert.match(message.text, /\p{Script=Hebrew}/u);
  await page.evaluate(() =>
    document.querySelector('ask-first-message').shadowRoot.querySelector('button').click(),
  );
  const button = await page.waitFor(() => {
    const { lang, dir, shadowRoot } =
      document.querySelector('ask-first-button:not([hidden])') ?? {};
    const label = shadowRoot?.querySelector('button')?.textContent;
    return label && { lang, dir, label };
  });
  assert.deepEqual([button.lang, button.dir], ['he', 'rtl']);
  assert.match(button.label, /\p{Script=Hebrew}/u);
});

promiseOnce(
  'shows the owner’s texts as text, in place of ours, in their language only',
  async (t) => {
    const texts = {
      de: { heading: 'Kekse <b>bei</b> {site}', preferences: { heading: 'Die <i>Kekse</i>' } },
      fr: { heading: 'Les biscuits' },
    };
    const page = await open(t, { ...configured({ texts, site: 'Hafen' }), html: 'lang="de"' });
    assert.deepEqual(await said(page), GERMAN);
    assert.match(await textOf(page, 'ask-first-notice'), /Kekse <b>bei<\/b> Hafen.*und Dritte/);
    await openSettings(page);
    assert.match(await textOf(page, 'ask-first-preferences'), /Die <i>Kekse<\/i>/);
    assert.deepEqual(await page.console(), []);
  },
);

promiseOnce('takes the label of the owner’s purpose from the texts of the language', async (t) => {
  const purposes = [{ id: 'letters' }];
  const texts = {
    de: {
      purposes: { letters: 'Rundbriefe' },
      preferences: { descriptions: { letters: 'Post.' } },
    },
  };
  const page = await open(t, { ...configured({ purposes, texts }), html: 'lang="de"' });
  await said(page);
  assert.match(await textOf(page, 'ask-first-notice'), /Rundbriefe/);
  await openSettings(page);
  assert.match(await textOf(page, 'ask-first-preferences'), /Rundbriefe ?Post\./);
  assert.deepEqual(await page.console(), []);
});

promiseOnce('reports wrong texts of the owner, each once, and uses ours', async (t) => {
  const texts = {
    en: {
      heading: 7,
      text: 'We count you.',
      withdrawal: '',
      accept: 'By continuing to browse you agree',
      settings: 'For a better experience',
      tempo: 'fast',
      preferences: { save: null, descriptions: { nobody: 'x' } },
    },
    xx: { heading: 'x' },
  };
  const page = await open(t, configured({ texts, site: 'Harbour' }));
  await said(page);
  await openSettings(page);
  await page.click('ask-first-preferences', '[part=close]');
  await page.waitFor(() => !document.querySelector('ask-first-preferences'));
  await openSettings(page);
  const notice = await textOf(page, 'ask-first-notice');
  assert.match(notice, /Cookies on Harbour.*third parties.*change your choice.*Decline.*Accept/);
  assert.match(notice, /For a better experience/);
  const entries = await page.console();
  assert.deepEqual(
    entries.map(({ text }) => /"([^"]+)"/.exec(text)?.[1]),
    [
      'texts.en.heading',
      'texts.en.text',
      'texts.en.withdrawal',
      'texts.en.accept',
      'texts.en.settings',
      'texts.en.tempo',
      'texts.xx',
      'texts.en.preferences.save',
      'texts.en.preferences.descriptions.nobody',
    ],
  );
  assert.ok(entries.every(({ level, text }) => level === 'error' && text.includes('Used instead')));
});

promiseOnce('uses our texts if the file that checks the owner’s does not load', async (t) => {
  t.site.file('/ask-first/merge-texts.js', { status: 404, type: 'text/plain', body: 'no' });
  const texts = { en: { heading: 'By scrolling you agree' } };
  const page = await open(t, configured({ texts }));
  assert.deepEqual(await said(page), ENGLISH);
  assert.match(await textOf(page, 'ask-first-notice'), /Cookies on/);
});
