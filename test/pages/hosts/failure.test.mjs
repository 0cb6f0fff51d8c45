import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { promise, promiseWith } from '../harness/promise.mjs';
import { choose, heldInline, heldScript, hostPage, tag } from '../harness/host-page.mjs';

const promiseOnce = promiseWith({
  once: 'what we do beside what a page has changed is plain code',
});

const BUILT_RELEASE = {
  type: 'text/javascript',
  body: readFileSync(new URL('../../../dist/release.js', import.meta.url)),
};

const once = 'how options are read is plain code';

const gated = ({ second }) => heldScript(second, 'external') + heldInline('inline');

/**
 * Asserts that the page works, that nothing held was requested and nothing thrown. Returns our
 * messages.
 */
async function holds(t, page) {
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(await page.evaluate('document.querySelector("h1").textContent'), 'An article');
  const entries = await page.console();
  assert.deepEqual(
    entries.filter(({ level }) => level === 'uncaught' || level === 'rejection'),
    [],
  );
  return entries.filter(({ text }) => text.includes('Ask First')).map(({ text }) => text);
}

promise('stays closed when our file is missing', async (t) => {
  t.site.file('/ask-first/ask-first.js', { status: 404, type: 'text/plain', body: 'no' });
  const page = await t.open(t.site.page('/', hostPage(gated(t))));
  assert.deepEqual(await holds(t, page), []);
});

promise('stays closed when the notice is missing, and says so', async (t) => {
  t.site.file('/ask-first/notice.js', { status: 404, type: 'text/plain', body: 'no' });
  const page = await t.open(t.site.page('/', hostPage(gated(t))));
  const messages = await holds(t, page);
  assert.equal(messages.length, 1);
  assert.match(messages[0], /did not load, all stays held/);
});

promise('stays closed while the file of the notice hangs', async (t) => {
  t.site.file('/ask-first/notice.js', { hang: true });
  const url = t.site.page('/', hostPage(gated(t)));
  const page = await t.open(url, { until: 'interactive' });
  assert.deepEqual(await holds(t, page), []);
});

for (const [what, answer] of Object.entries({
  'is missing': { status: 404, type: 'text/plain', body: 'no' },
  'is a page instead': { type: 'text/html', body: '<!doctype html><title>Not found</title>' },
}))
  promise(
    `stays closed when the file that releases ${what}, and releases in order when it comes`,
    async (t) => {
      t.site.file('/ask-first/release.js', answer);
      const page = await t.open(t.site.page('/', hostPage(gated(t))));
      await choose(page, 'accept');
      await page.waitFor(() => !document.querySelector('ask-first-notice'));
      await t.settled(page);
      assert.equal(await page.evaluate('window.ran'), undefined);
      const messages = (await page.console()).filter(({ text }) => text.includes('Ask First'));
      assert.ok(messages.some(({ text }) => /release.js did not load, all stays held/.test(text)));

      t.site.file('/ask-first/release.js', BUILT_RELEASE);
      await page.evaluate(
        `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(heldInline('late'))})`,
      );
      await page.waitFor(() => window.ran?.length === 3);
      assert.deepEqual(await page.evaluate('window.ran'), ['external', 'inline', 'late']);
    },
  );

promise('stays closed while the file that releases hangs, and keeps the choice', async (t) => {
  t.site.file('/ask-first/release.js', { hang: true });
  const url = t.site.page('/', hostPage(gated(t)));
  const page = await t.open(url, { until: 'interactive' });
  await choose(page, 'accept');
  await page.waitFor(() => !document.querySelector('ask-first-notice'));
  await page.waitFor(() => window.askFirst.consent.granted.length > 0);
  await t.settled(page);
  assert.equal(await page.evaluate('window.ran'), undefined);
});

promise('holds everything where there is no JavaScript', async (t) => {
  const url = t.site.page('/', { html: hostPage(gated(t)), recorder: false });
  t.site.file('/seen.gif', { type: 'image/gif', body: '' });
  const html = hostPage(`${gated(t)}<img alt="" src="/seen.gif">`);
  t.site.page('/', { html, recorder: false });
  await t.open(url, { javaScript: false });
  await t.eventually(() => t.site.paths().includes('/seen.gif'));
  assert.deepEqual(t.second.paths(), []);
});

promiseOnce('does nothing a second time when the tag is there twice', async (t) => {
  const page = await t.open(t.site.page('/', hostPage(gated(t), { head: tag() })));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  const messages = await holds(t, page);
  assert.equal(messages.length, 1);
  assert.match(messages[0], /the tag is here twice/);
  assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('inline'));
  assert.deepEqual(await page.evaluate('window.ran'), ['external', 'inline']);
});

const globals = {
  'frozen prototypes':
    'for (const one of [Object, Array, Function, Promise, EventTarget]) Object.freeze(one.prototype)',
  'a missing MutationObserver': 'window.MutationObserver = undefined',
  'a broken console': 'console.warn = console.error = () => { throw new Error("page") }',
  'a foreign askFirst': 'Object.defineProperty(window, "askFirst", { value: 7 })',
  'an array polluted by the page': 'Array.prototype.granted = Object.prototype.polluted = 1',
};
for (const [what, script] of Object.entries(globals)) {
  promiseOnce(`stays closed and throws nothing with ${what}`, async (t) => {
    const head = `<script>${script}</script>`;
    const page = await t.open(t.site.page('/', hostPage(gated(t), { head })));
    const messages = await holds(t, page);
    assert.ok(messages.length <= 1, messages.join());
    if (/Observer|foreign/.test(what)) assert.equal(messages.length, 1);
  });
}

promise('waits for a body that is not there yet', async (t) => {
  const [start, end] = hostPage(gated(t), { position: 'inlined' }).split('</head>');
  const chunks = [
    [`${start}<script src="/slow.js"></script>`, 300],
    [`</head>${end}`, 0],
  ];
  t.site.file('/slow.js', { type: 'text/javascript', body: '', delay: 500 });
  const page = await t.open(t.site.page('/', { chunks }));
  await page.waitFor(() => document.body.previousElementSibling.localName === 'ask-first-notice');
  assert.deepEqual(await holds(t, page), []);
});

promise('goes on after a held script with a bad address', async (t) => {
  const bad = `<script type="text/plain" data-consent="analytics" data-src="http://["></script>`;
  const page = await t.open(t.site.page('/', hostPage(bad + gated(t))));
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('inline'));
});

promise(
  'names each wrong option, and what is used instead',
  async (t) => {
    const head = `<script type="application/json" id="config">{ "site": 5, "purposes": ["analytics", "Bad id", "analytics", { "id": "letters" }], "speed": 1 }</script>`;
    const attributes =
      'data-config="config" data-policy-url="javascript:alert(1)" data-revision="a|b" data-layuot="box" data-allow-framed="yes" data-cookie="choice" data-cfasync="false" data-turbo-track="reload" data-no-optimize="1"';
    const page = await t.open(t.site.page('/', hostPage(gated(t), { head, attributes })));
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    const messages = await holds(t, page);
    const options = messages.map((text) => /option "([\w.]+)"/.exec(text)?.[1]).sort();
    const expected = [
      'allowFramed',
      'cookie',
      'layuot',
      'policyUrl',
      'purposes',
      'purposes',
      'purposes.letters.label',
      'revision',
      'site',
      'speed',
    ];
    assert.deepEqual(options, expected);
    assert.ok(messages.every((text) => text.includes('Used instead:')));
    const link = await page.evaluate(
      'document.querySelector("ask-first-notice").shadowRoot.querySelector("a")',
    );
    assert.equal(link, null);
  },
  { once },
);

promise(
  'says in a foreign frame that a wrong value does not allow it there',
  async (t) => {
    const attributes = 'data-allow-framed="yes"';
    // The frame sends its messages: the test cannot look into it.
    const head = `<script>console.error = (...words) => void fetch('/tell?' + words.join(' '))</script>`;
    const inner = t.site.page('/', hostPage(gated(t), { attributes, head }));
    t.site.file('/tell', { type: 'text/plain', body: '' });
    const html = `<!doctype html><title>Outer</title><iframe src="${inner}"></iframe>`;
    const outer = t.second.file('/outer.html', { type: 'text/html', body: html });
    const page = await t.open(outer, { until: 'interactive' });
    await t.settled(page);
    const told = t.site.paths().filter((path) => path.startsWith('/tell'));
    assert.equal(told.length, 1);
    assert.match(decodeURI(told[0]), /wrong option "allowFramed": yes Used instead: false/);
    assert.deepEqual(t.second.paths(), ['/outer.html']);
  },
  { once },
);

promise(
  'says that the JSON block cannot be read',
  async (t) => {
    const page = await t.open(
      t.site.page('/', hostPage(gated(t), { attributes: 'data-config="no"' })),
    );
    const messages = await holds(t, page);
    assert.equal(messages.length, 1);
    assert.match(messages[0], /data-config="no" is no JSON/);
  },
  { once },
);
