import assert from 'node:assert/strict';
import { renderNotice } from 'ask-first/html';
import { answerBuiltFile } from '../harness/built-files.mjs';
import { promise } from '../harness/promise.mjs';
import { choose, configured, heldScript, hostPage, storedRecord } from '../harness/host-page.mjs';
import { FILES, hangFiles, holdFiles, isSeen } from '../harness/hold-files.mjs';
import { config, htmlPage, logFrames } from '../harness/html-page.mjs';

/** For tests of code that is the same in each browser. */
const inOne = { once: 'it depends on no engine' };

const LAYOUTS = ['bar', 'box', 'dialog'];

/** The guard as a file, with what shows the notice until it is there; and the guard in the page itself. */
const FORMS = { 'as a file': {}, 'in the page': { inline: true } };

/** Firefox fires no `load` while one of our files hangs that was requested before. */
const early = { until: 'interactive' };

const paths = (t) => t.site.paths().map((path) => path.replace('/ask-first/', ''));

for (const [layout, form] of [
  ...LAYOUTS.map((layout) => [layout, 'as a file']),
  ['bar', 'in the page'],
])
  promise(
    `is seen together with the start of the page, before any of our files: ${layout}, the guard ${form}`,
    async (t) => {
      hangFiles(t);
      const html = htmlPage('', { head: logFrames(), config: { layout }, guard: FORMS[form] });
      const end = html.indexOf('<input');
      // The rest of the page never comes.
      const chunks = [
        [html.slice(0, end), 0],
        [html.slice(end), () => new Promise(() => {})],
      ];
      const page = await t.open(t.site.page('/', { chunks }), { until: 'commit' });
      await page.waitFor(isSeen);
      const seen = await page.evaluate('seen');
      assert.match(seen, /^\.*n*$/);
    },
  );

const visitors = {
  'who has accepted': { cookie: `ask-first=${storedRecord()}` },
  'who has declined': {
    cookie: `ask-first=${storedRecord({ method: 'decline', decisions: 'analytics:denied+advertising:denied' })}`,
  },
};
for (const [who, { cookie }] of Object.entries(visitors))
  promise(`is never seen by a visitor ${who}`, async (t) => {
    const visitor = await t.visitor();
    await visitor.open(
      t.site.page('/first', `<script>document.cookie='${cookie}; path=/'</script>`),
    );
    const page = await visitor.open(t.site.page('/', htmlPage('', { head: logFrames() })));
    await page.waitFor(() => document.readyState === 'complete' && window.seen.length > 20);
    assert.match(await page.evaluate('seen'), /^\.*a+$/);
    assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
    assert.deepEqual(
      paths(t).filter((path) => /notice/.test(path)),
      [],
    );
    assert.deepEqual(await page.console(), []);
  });

promise(
  'is never seen where Global Privacy Control decides',
  async (t) => {
    const url = t.site.page('/', htmlPage('', { head: logFrames() }));
    const page = await t.open(url, { gpc: true });
    await page.waitFor(() => document.readyState === 'complete' && window.seen.length > 20);
    assert.match(await page.evaluate('seen'), /^\.*a+$/);
    await page.waitFor(() => askFirst.consent.record?.method === 'gpc');
  },
  { skip: { webkit: 'it cannot be told to send it' } },
);

promise('is never seen in a frame of another origin', async (t) => {
  const inner = t.site.page('/inner', htmlPage('', { head: logFrames() }));
  t.second.file('/outer', {
    type: 'text/html',
    body: `<!doctype html><title>Outer</title><iframe src="${inner}"></iframe>
<script>addEventListener('message', ({ data }) => (window.seen = data))</script>`,
  });
  t.site.page(
    '/inner',
    htmlPage(
      '<script>setInterval(() => seen.length > 20 && parent.postMessage([seen, !!document.querySelector("ask-first-notice")], "*"), 50)</script>',
      { head: logFrames() },
    ),
  );
  const page = await t.open(t.second.url('/outer'));
  const [seen, isThere] = await page.waitFor('window.seen');
  assert.match(seen, /^\.*a+$/);
  assert.equal(isThere, false);
});

for (const [part, form] of [
  ['accept', 'as a file'],
  ['decline', 'as a file'],
  ['accept', 'in the page'],
])
  promise(
    `takes ${part} before any of our files has loaded, and without Lit: the guard ${form}`,
    async (t) => {
      const go = holdFiles(t);
      const url = t.site.page('/', htmlPage(heldScript(t.second, 'held'), { guard: FORMS[form] }));
      const page = await t.open(url, early);
      await page.click('ask-first-notice', `[part~=${part}]`);
      // The visitor sees that something is loading.
      await page.waitFor(() => document.querySelector('ask-first-wait'));
      assert.deepEqual(await page.cookies(), {});
      assert.deepEqual(t.second.paths(), []);
      go();
      await page.waitFor(() => !document.querySelector('ask-first-notice'));
      await page.waitFor(() => document.cookie.includes('ask-first'));
      assert.equal(await page.evaluate('askFirst.consent.record.method'), part);
      if (part === 'accept') await page.waitFor(() => window.ran?.includes('held'));
      await t.settled(page);
      assert.equal(t.second.paths().length, part === 'accept' ? 1 : 0);
      const loaded = paths(t);
      for (const file of ['notice.js', 'preferences.js']) assert.ok(!loaded.includes(file), file);
      assert.deepEqual(await page.console(), []);
    },
  );

promise(
  'asks again after a reload if the guard is there and the click could not be answered',
  async (t) => {
    hangFiles(t, FILES);
    const url = t.site.page('/', htmlPage(heldScript(t.second, 'held')));
    const visitor = await t.visitor();
    const page = await visitor.open(url, early);
    await page.waitFor('window.askFirst?.consent');
    await page.click('ask-first-notice', '[part~=accept]');
    await page.waitFor(() => document.querySelector('ask-first-wait'));
    await page.goto(url, early);
    await page.waitFor(isSeen);
    assert.deepEqual(await page.cookies(), {});
    assert.deepEqual(t.second.paths(), []);
  },
);

promise(
  'tells the visitor when the file that a click needs does not load',
  async (t) => {
    for (const name of FILES) t.site.file(`/ask-first/${name}.js`, { status: 404 });
    const page = await t.open(t.site.page('/', htmlPage()));
    await page.click('ask-first-notice', '[part~=decline]');
    await page.waitFor(() =>
      document.querySelector('ask-first-wait')?.textContent.includes('Try again'),
    );
    assert.equal(await page.evaluate(isSeen), true);
  },
  inOne,
);

for (const [when, isEarly] of [
  ['before any file of ours is there', true],
  ['when the page is idle', false],
])
  promise(`opens the settings by the keyboard ${when}, and gets the focus back`, async (t) => {
    const go = isEarly ? holdFiles(t) : () => undefined;
    const page = await t.open(t.site.page('/', htmlPage()), isEarly ? early : {});
    await page.waitFor(isSeen);
    if (!isEarly) await t.settled(page);
    for (let count = 0; count < 3; count++) await page.press('Tab');
    const isOnSettings = () =>
      document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') === 'settings';
    await page.waitFor(isOnSettings);
    await page.press('Enter');
    if (isEarly) await page.waitFor(() => document.querySelector('ask-first-wait'));
    go();
    await page.waitFor(
      () =>
        document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]') &&
        true,
    );
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('ask-first-preferences'));
    assert.equal(await page.evaluate(isSeen), true);
    await page.waitFor(isOnSettings);
    await choose(page, 'accept');
    assert.equal(await page.evaluate('askFirst.consent.record.method'), 'accept');
    assert.deepEqual(await page.console(), []);
  });

promise(
  'leads to the policy by a plain link, and opens the settings without a policy',
  async (t) => {
    hangFiles(t);
    t.site.page('/cookie-policy', '<!doctype html><title>Policy</title>');
    const page = await t.open(t.site.page('/', htmlPage()), early);
    await page.click('ask-first-notice', '[part~=read-more]');
    await page.waitFor(() => document.title === 'Policy');
    await page.goto(t.site.page('/without', htmlPage('', { config: { policyUrl: '' } })), early);
    await page.click('ask-first-notice', '[part~=read-more]');
    await page.waitFor(() => document.querySelector('ask-first-wait'));
  },
);

const texts = { ja: { accept: '許可する', decline: '許可しない' } };
for (const [layout, language, own] of [
  ['bar', 'de', {}],
  ['box', 'ar', {}],
  ['dialog', 'ja', { texts }],
])
  promise(
    `looks like the notice of the one tag and makes the same record: ${layout}, ${language}`,
    async (t) => {
      const given = {
        ...config,
        ...own,
        layout,
        purposes: ['analytics', { id: 'advertising', vendors: [{ id: 'adboard' }] }, 'embeds'],
      };
      const records = [];
      const looks = [];
      for (const html of [
        hostPage('', { ...configured(given), html: `lang="${language}"` }),
        htmlPage('', { config: given, html: `lang="${language}"`, language }),
      ]) {
        const page = await t.open(t.site.page('/', html));
        await page.waitFor(isSeen);
        await t.settled(page);
        looks.push(
          await page.evaluate(() => {
            const { shadowRoot } = document.querySelector('ask-first-notice');
            const box = shadowRoot.querySelector('[part~=notice]');
            const { x, y, width, height } = box.getBoundingClientRect();
            const markup = [box, ...box.querySelectorAll('*')].map((element) => [
              element.localName,
              element
                .getAttributeNames()
                .map((name) => `${name}=${element.getAttribute(name)}`)
                .sort(),
              element.childElementCount > 0 ? '' : element.textContent.trim(),
            ]);
            const others = [...shadowRoot.children].filter((child) => child !== box);
            const seen = others.filter((child) => child.getClientRects().length > 0);
            return [markup, seen.length, x, y, width, height];
          }),
        );
        await choose(page, 'accept');
        const record = await page.waitFor('askFirst.consent.record');
        records.push({ ...record, time: 0 });
        assert.deepEqual(await page.console(), []);
      }
      assert.deepEqual(looks[1], looks[0]);
      assert.deepEqual(records[1], records[0]);
    },
    layout === 'bar' ? {} : inOne,
  );

const nonce = 'r4nd0m';
promise('works under a strict policy with a nonce and Trusted Types', async (t) => {
  const policy =
    `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; ` +
    `connect-src 'self'; require-trusted-types-for 'script'; trusted-types ask-first lit-html`;
  const html = htmlPage('', { nonce, head: logFrames(nonce) });
  const page = await t.open(
    t.site.page('/', { html, headers: { 'content-security-policy': policy } }),
  );
  await page.waitFor(isSeen);
  assert.match(await page.evaluate('seen'), /^\.*n+$/);
  const position = () =>
    getComputedStyle(
      document.querySelector('ask-first-notice').shadowRoot.querySelector('[part~=notice]'),
    ).position;
  assert.equal(await page.evaluate(position), 'fixed');
  await choose(page, 'accept');
  assert.deepEqual(await page.console(), []);
});

/** Pages on which the notice of the HTML cannot be shown. */
const unusable = {
  'a policy forbids its style': {
    headers: { 'content-security-policy': `style-src 'none'` },
    inEach: true,
    isReported: true,
  },
  'the browser makes no shadow root of it': {
    notice: renderNotice(config).replace('shadowrootmode', 'data-mode'),
    inEach: true,
  },
  'it was made for other purposes': {
    notice: renderNotice({ ...config, purposes: 'functional' }),
    isReported: true,
  },
  'it is not there': { notice: '' },
  'the HTML has been cut': {
    notice: renderNotice(config).replace(
      /<span part="button" class="button"><button part="accept">.*/,
      '',
    ),
  },
  'it lacks the secret of our marks': {
    given: { markNonce: 's3cret' },
    notice: renderNotice({ ...config, markNonce: 's3cret' }).replace(
      'data-mark-nonce',
      'data-other',
    ),
  },
  'the browser constructs no style sheets': {
    head: `<script>delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets</script>`,
    isReported: true,
  },
};
for (const [why, { headers, notice, isReported, given, head, inEach }] of Object.entries(unusable))
  promise(
    `gives way to the notice that Lit renders where ${why}`,
    async (t) => {
      const page = await t.open(
        t.site.page('/', { html: htmlPage('', { notice, head, config: given }), headers }),
      );
      await page.waitFor(isSeen);
      assert.ok(paths(t).includes('notice.js'));
      assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
      const text = () =>
        document.querySelector('ask-first-notice').shadowRoot.querySelector('p').textContent;
      assert.match(await page.evaluate(text), /analytics and profile-based advertising/);
      await choose(page, 'decline');
      if (!isReported) assert.deepEqual(await page.console(), []);
    },
    inEach ? {} : inOne,
  );

promise(
  'gives way to the notice that Lit renders for a visitor who is asked again',
  async (t) => {
    const visitor = await t.visitor();
    const cookie = `ask-first=${storedRecord({ decisions: 'analytics:granted' })}`;
    await visitor.open(
      t.site.page('/first', `<script>document.cookie='${cookie}; path=/'</script>`),
    );
    const page = await visitor.open(t.site.page('/', htmlPage('', { head: logFrames() })));
    await page.waitFor(isSeen);
    const texts = () =>
      [...document.querySelector('ask-first-notice').shadowRoot.querySelectorAll('p')].map(
        ({ textContent }) => textContent,
      );
    const [reasons, text] = await page.evaluate(texts);
    assert.match(reasons, /advertising/);
    assert.doesNotMatch(text, /analytics/);
  },
  inOne,
);

promise('stands beside the body, and leaves no trace after a choice', async (t) => {
  const page = await t.open(t.site.page('/', htmlPage()));
  await page.waitFor(isSeen);
  const around = () => [
    document.body.firstElementChild.localName,
    document.body.previousElementSibling.localName,
  ];
  assert.deepEqual(await page.evaluate(around), ['main', 'ask-first-notice']);
  await t.settled(page);
  await choose(page, 'decline');
  const left = () =>
    [...document.documentElement.children].map(({ localName }) => localName).join();
  assert.equal(await page.evaluate(left), 'head,body,ask-first-status');
});

promise('blocks no page whose visitors cannot answer the dialog', async (t) => {
  for (const name of FILES) t.site.file(`/ask-first/${name}.js`, { status: 404 });
  const page = await t.open(t.site.page('/', htmlPage('', { config: { layout: 'dialog' } })));
  await page.waitFor(isSeen);
  await page.click('ask-first-notice', '[part~=accept]');
  await page.waitFor(() =>
    document.querySelector('ask-first-wait')?.textContent.includes('Try again'),
  );
  await page.focus('input');
  await page.press('a');
  await page.waitFor('document.querySelector("input").value === "a"');
  assert.deepEqual(await page.cookies(), {});
});

promise(
  'removes a notice that is not the first thing in the body, and says so',
  async (t) => {
    const html = htmlPage().replace(/(<ask-first-notice.*<\/ask-first-notice>)/, '<p>First</p>$1');
    const visitor = await t.visitor();
    const page = await visitor.open(t.site.page('/', html));
    await page.waitFor(() => document.querySelectorAll('ask-first-notice').length === 1);
    await page.waitFor(isSeen);
    await t.eventually(async () => (await page.console()).length === 1);
    const [{ text }] = await page.console();
    assert.match(text, /Ask First: the notice in the HTML is not the first thing in the body/);
    await choose(page, 'decline');
    await page.reload();
    await page.waitFor(() => document.readyState === 'complete');
    await t.eventually(async () => (await page.console()).length === 1);
    assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
  },
  inOne,
);

promise('keeps a modal dialog open until a choice', async (t) => {
  const page = await t.open(t.site.page('/', htmlPage('', { config: { layout: 'dialog' } })));
  await page.waitFor(isSeen);
  const isModal = () =>
    document.querySelector('ask-first-notice').shadowRoot.querySelector('dialog').matches(':modal');
  for (let count = 0; count < 2; count++) await page.press('Escape');
  await page.waitFor(isModal);
  await t.settled(page);
  for (let count = 0; count < 3; count++) await page.press('Escape');
  await page.waitFor(isModal);
  await choose(page, 'accept');
});

promise('comes back if the page removes it', async (t) => {
  const page = await t.open(t.site.page('/', htmlPage()));
  await page.waitFor(isSeen);
  await t.settled(page);
  await page.evaluate(() => document.querySelector('ask-first-notice').remove());
  await page.waitFor(isSeen);
  await choose(page, 'accept');
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
});

/** Loads the settings as a pointer does that goes down on their button. */
const loadSettings = () =>
  document
    .querySelector('ask-first-notice')
    .shadowRoot.querySelector('.more')
    .dispatchEvent(new Event('pointerdown'));

promise(
  'announces a choice once, also from the settings',
  async (t) => {
    const head = `<script>
    said = [];
    Element.prototype.ariaNotify = (text) => said.push(text);
  </script>`;
    for (const isBySettings of [false, true]) {
      const page = await t.open(t.site.page('/', htmlPage('', { head })));
      await page.waitFor(isSeen);
      await t.settled(page);
      if (isBySettings) await page.click('ask-first-notice', '[part~=settings]');
      // The file of the settings has code of its own that announces a choice.
      else {
        await page.evaluate(loadSettings);
        await t.eventually(() => paths(t).includes('preferences.js'));
        await t.settled(page);
      }
      await page.click(
        isBySettings ? 'ask-first-preferences' : 'ask-first-notice',
        '[part~=accept]',
      );
      await page.waitFor('said.length');
      await t.settled(page);
      const said = await page.evaluate('said');
      assert.equal(said.length, 1);
      assert.match(said[0], /^Cookies accepted\./);
    }
  },
  inOne,
);

promise('takes a choice though it has to correct a theme', async (t) => {
  const head = '<style>ask-first-notice::part(text) { font-size: 4px }</style>';
  const page = await t.open(t.site.page('/', htmlPage('', { head })));
  await page.waitFor(
    () =>
      !document
        .querySelector('ask-first-notice')
        .shadowRoot.querySelector('.notice')
        .hasAttribute('part'),
  );
  await choose(page, 'accept');
  const record = await page.evaluate('askFirst.consent.record');
  assert.equal(record.method, 'accept');
  await t.eventually(async () => (await page.console()).length > 0);
  const [{ text }] = await page.console();
  assert.match(text, /the page makes the choice unequal: the text cannot be read/);
});

/** Notices with our words and a foreign style, by which Accept takes every click. */
const disguised = {
  'another style': (html) =>
    html.replace('</style>', '[part=accept]{position:fixed;inset:0;opacity:0;z-index:1}</style>'),
  'a style attribute on its box': (html) =>
    html.replace('<section', '<section style="opacity:0;inset:0;max-height:none"'),
  'a second style': (html) =>
    html.replace('<h2', '<style>[part=accept]{position:fixed;inset:0;opacity:0}</style><h2'),
  'a style attribute': (html) =>
    html.replace(
      '<button part="accept"',
      '<button style="position:fixed;inset:0;opacity:0;z-index:1" part="accept"',
    ),
};
for (const [what, disguise] of Object.entries(disguised))
  promise(
    `counts no click on markup that has ${what}`,
    async (t) => {
      const go = holdFiles(t);
      const notice = disguise(renderNotice(config));
      const body = heldScript(t.second, 'held');
      const page = await t.open(t.site.page('/', htmlPage(body, { notice })), early);
      // Foreign markup is recognised at once, and not shown. A foreign style is found later, by its
      // text.
      if (what === 'another style') {
        await page.waitFor(isSeen);
        // A real click, which hits Accept anywhere, since Accept lies over the whole page.
        await page.click('h1').catch(() => {});
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('ask-first-notice');
          shadowRoot.querySelector('[part=accept]').click();
        });
      }
      go();
      // Lit's notice asks.
      await page.waitFor(
        () =>
          customElements.get('ask-first-notice') && !document.querySelector('[data-config-hash]'),
      );
      await page.waitFor(isSeen);
      await t.settled(page);
      assert.deepEqual(await page.cookies(), {});
      assert.deepEqual(t.second.paths(), []);
    },
    /^a style attribute$|^another style$/.test(what) ? {} : inOne,
  );

for (const [how, html] of [
  ['in the HTML', () => htmlPage('')],
  ['of the one tag', () => hostPage('')],
])
  promise(
    `gives way to a choice in another tab that came after the click: ${how}`,
    async (t) => {
      let go;
      const gone = new Promise((resolve) => (go = resolve));
      const path = '/ask-first/choose.js';
      const { type, body } = answerBuiltFile(path);
      const visitor = await t.visitor();
      const url = t.site.page('/', html());
      t.site.file(path, {
        type,
        chunks: [
          ['', () => gone],
          [body, 0],
        ],
      });
      const page = await visitor.open(url);
      await page.click('ask-first-notice', '[part~=accept]');
      await page.waitFor(() => document.querySelector('ask-first-wait'));
      const refusal = storedRecord({
        method: 'decline',
        decisions: 'analytics:denied+advertising:denied',
      });
      await page.evaluate((text) => {
        document.cookie = `ask-first=${text}; path=/`;
        new BroadcastChannel('ask-first').postMessage(null);
      }, refusal);
      await page.waitFor('askFirst.consent.decided');
      go();
      await t.settled(page);
      assert.equal(await page.evaluate('askFirst.consent.record.method'), 'decline');
      assert.equal(await page.evaluate('askFirst.isGranted("analytics")'), false);
    },
    how === 'in the HTML' ? {} : inOne,
  );

promise('is not shown to a visitor who has decided before it is parsed', async (t) => {
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  // The guard runs now: WebKit runs no async script while the HTML has stopped.
  const html = htmlPage('', { head: logFrames(), guard: FORMS['in the page'] });
  const start = html.indexOf('<ask-first-notice');
  const chunks = [
    [html.slice(0, start), () => gone],
    [html.slice(start), 0],
  ];
  const page = await t.open(t.site.page('/', { chunks }), { until: 'commit' });
  await page.waitFor('window.askFirst?.decline');
  await page.evaluate(() => void askFirst.decline());
  await page.waitFor('askFirst.consent.decided');
  go();
  await page.waitFor(() => document.readyState === 'complete' && window.seen.endsWith('aaaaa'));
  assert.doesNotMatch(await page.evaluate('seen'), /n/);
});

promise('gives the focus back to where it was before', async (t) => {
  const page = await t.open(t.site.page('/', htmlPage()));
  await page.waitFor(isSeen);
  await page.focus('input');
  await page.evaluate(() =>
    document.querySelector('ask-first-notice').shadowRoot.querySelector('[part=accept]').focus(),
  );
  await page.press('Enter');
  await page.waitFor(() => !document.querySelector('ask-first-notice'));
  await page.waitFor('document.activeElement?.localName === "input"');
});

promise('comes back if a page that is still loading removes it', async (t) => {
  t.site.file('/never.png', { hang: true });
  const body = `<script>document.querySelector('ask-first-notice').remove()</script><img src="/never.png" alt="">`;
  const page = await t.open(t.site.page('/', htmlPage(body)), { until: 'interactive' });
  await page.waitFor(isSeen);
  await choose(page, 'accept');
});

promise(
  'gives way at once if the body begins with something else',
  async (t) => {
    const html = htmlPage('', { notice: '<nav><a href="#more">Skip</a></nav>' });
    const end = html.indexOf('<footer');
    const chunks = [
      [html.slice(0, end), 0],
      [html.slice(end), () => new Promise(() => {})],
    ];
    const page = await t.open(t.site.page('/', { chunks }), { until: 'commit' });
    await page.waitFor(isSeen);
  },
  inOne,
);

promise('opens the settings in its own language, and is hidden behind them', async (t) => {
  const html = htmlPage('', { html: '', language: 'de' });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(isSeen);
  await page.click('[data-consent-open]');
  await page.waitFor(
    () =>
      document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]') && true,
  );
  const found = () => [
    document.querySelector('ask-first-preferences').shadowRoot.querySelector('dialog').lang,
    getComputedStyle(document.querySelector('ask-first-notice').shadowRoot.querySelector('.notice'))
      .visibility,
  ];
  assert.deepEqual(await page.evaluate(found), ['de', 'hidden']);
  await page.press('Escape');
  await page.waitFor(() => !document.querySelector('ask-first-preferences'));
  assert.equal(await page.evaluate(isSeen), true);
  await choose(page, 'decline');
});

promise(
  'is never seen without JavaScript',
  async (t) => {
    const page = await t.open(t.site.page('/', htmlPage()), { javaScript: false });
    assert.equal(await page.evaluate(isSeen), false);
    assert.equal(await page.evaluate('!!document.querySelector("ask-first-notice")'), true);
  },
  { skip: { webkit: 'it is driven by JavaScript' } },
);

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
])
  promise(
    `shifts nothing and is not the largest contentful paint at ${viewport.width} x ${viewport.height}`,
    async (t) => {
      const body = `<p style="font-size: 20px">${'The text of the article goes on. '.repeat(60)}</p>`;
      const page = await t.open(t.site.page('/', htmlPage(body)), { viewport });
      await page.evaluate(() => {
        window.shifts = [];
        window.largest = [];
        const watch = (type, list) =>
          new PerformanceObserver((found) => list.push(...found.getEntries())).observe({
            type,
            buffered: true,
          });
        watch('layout-shift', window.shifts);
        watch('largest-contentful-paint', window.largest);
      });
      await t.settled(page);
      await page.click('ask-first-notice', '[part~=settings]');
      await page.click('ask-first-preferences', '[part~=decline]');
      await t.settled(page);
      const found = () => [
        window.shifts.map(({ value }) => value),
        window.largest.at(-1).element?.localName,
      ];
      assert.deepEqual(await page.evaluate(found), [[], 'p']);
    },
    { skip: { firefox: 'it reports no layout shifts', webkit: 'it reports no layout shifts' } },
  );
