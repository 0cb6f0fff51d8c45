// Variants of the notice in the page's HTML: the server has chosen one, and the HTML names it.
import assert from 'node:assert/strict';
import { renderNotice } from 'ask-first/html';
import { answerBuiltFile } from '../harness/built-files.mjs';
import { promise, promiseWith } from '../harness/promise.mjs';
import { choose, openSettings } from '../harness/host-page.mjs';
import { config as usual, htmlPage } from '../harness/html-page.mjs';

const promiseOnce = promiseWith({ once: 'the same code reads and records it in every engine' });

const THEME = {
  '--ask-first-surface': '#10202c',
  '--ask-first-ink': '#f4f7f8',
  '--ask-first-font': '"Times New Roman", serif',
};

const TEXTS = {
  en: { heading: 'Biscuits on {site}', preferences: { heading: 'Your biscuits' } },
};

/** If the browser draws a variant, it is the other one. */
const config = {
  variants: [
    { name: 'other', layout: 'box', texts: { en: { heading: 'Other biscuits' } } },
    { name: 'b', weight: 0, texts: TEXTS, theme: THEME },
  ],
};

const render = (given, variant) =>
  renderNotice({ ...usual, ...given }, 'en', variant ? { variant } : {});

const open = (t, { given = config, variant, notice = render(given, variant), ...more } = {}) =>
  t.open(t.site.page('/', htmlPage('', { config: given, notice, ...more })));

const shown = (page, heading) =>
  page.waitFor((wanted) => {
    const root = document.querySelector('ask-first-notice')?.shadowRoot;
    const found = root?.querySelector('h2')?.textContent.trim();
    return root?.querySelector('.notice')?.getClientRects().length > 0 && found === wanted;
  }, heading);

const PLAIN = 'Cookies on The Harbour Post';
const VARIED = 'Biscuits on The Harbour Post';

const colourOf = (page, selector) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return getComputedStyle(root.querySelector('[part]')).backgroundColor;
  }, selector);

const proofOf = (page) => page.waitFor(() => JSON.parse(localStorage['ask-first-proof'] ?? 'null'));

const settingsHeading = (page) =>
  page.evaluate(() =>
    document
      .querySelector('ask-first-preferences')
      .shadowRoot.querySelector('h2')
      .textContent.trim(),
  );

promise(
  'shows the variant that the server has rendered, with its theme, and records it',
  async (t) => {
    const page = await open(t, { variant: 'b' });
    await shown(page, VARIED);
    assert.equal(await colourOf(page, 'ask-first-notice'), 'rgb(16, 32, 44)');
    await t.settled(page);
    await choose(page, 'accept');
    const { variant, text, record } = await proofOf(page);
    assert.deepEqual([variant, record.method], ['b', 'accept']);
    assert.match(text, /^Biscuits on The Harbour Post/);
    const loaded = t.site.paths();
    for (const file of ['notice.js', 'preferences.js'])
      assert.equal(loaded.includes(`/ask-first/${file}`), false, file);
    assert.deepEqual(await page.console(), []);
  },
);

promiseOnce('counts a showing with the same variant and text hash as the proof', async (t) => {
  t.site.file('/showings', { status: 204 });
  const page = await open(t, { given: { ...config, showingsUrl: '/showings' }, variant: 'b' });
  await shown(page, VARIED);
  const showings = () => t.site.requests().filter(({ path }) => path === '/showings');
  await t.eventually(() => showings().length === 1);
  await choose(page, 'accept');
  const { record } = await proofOf(page);
  const { variant, textHash } = JSON.parse(showings()[0].body);
  assert.deepEqual([variant, textHash], ['b', record.text]);
});

promiseOnce(
  'uses the rendered variant in the settings and in the notice behind them',
  async (t) => {
    const page = await open(t, { variant: 'b' });
    await shown(page, VARIED);
    await openSettings(page);
    assert.equal(await settingsHeading(page), 'Your biscuits');
    assert.equal(await colourOf(page, 'ask-first-preferences'), 'rgb(16, 32, 44)');
    await page.press('Escape');
    await shown(page, VARIED);
    await choose(page, 'decline');
    assert.equal((await proofOf(page)).variant, 'b');
  },
);

promiseOnce('draws no variant if the server has rendered the notice without one', async (t) => {
  const page = await open(t);
  await shown(page, PLAIN);
  await openSettings(page);
  assert.equal(await settingsHeading(page), 'Cookie settings');
  await page.press('Escape');
  await shown(page, PLAIN);
  await choose(page, 'accept');
  assert.equal((await proofOf(page)).variant, undefined);
});

promiseOnce('draws a variant if the notice in the HTML cannot be shown', async (t) => {
  const notice = render(config, 'b').replace(
    'class="actions"',
    'class="actions" style="opacity:0"',
  );
  const page = await open(t, { notice });
  await shown(page, 'Other biscuits');
  await choose(page, 'accept');
  assert.equal((await proofOf(page)).variant, 'other');
});

const strangers = {
  'a theme that the options do not have': (html) =>
    html.replace('--ask-first-ink:#f4f7f8', '--ask-first-ink:#10202c'),
  'a style of another kind in its theme': (html) =>
    html.replace('--ask-first-ink:#f4f7f8', 'opacity:0.01'),
  'the theme of a variant that it does not name': (html) => html.replace(' data-variant="b"', ''),
};
for (const [what, change] of Object.entries(strangers))
  promiseOnce(`renders a notice again that has ${what}`, async (t) => {
    const notice = change(render(config, 'b'));
    assert.notEqual(notice, render(config, 'b'));
    const page = await open(t, { notice });
    await page.waitFor(
      () =>
        document.querySelector('ask-first-notice:not([data-config-hash])')?.shadowRoot
          ?.firstChild && true,
    );
    const [message] = await t.eventually(async () => {
      const messages = await page.console();
      return messages.length > 0 && messages;
    });
    assert.match(message.text, /the style of the notice in the HTML was changed/);
  });

promiseOnce('records no name that the options do not have', async (t) => {
  const given = { variants: [{ name: 'control' }, { name: 'b' }] };
  const notice = render(given, 'b').replace('data-variant="b"', 'data-variant="&lt;script>"');
  const page = await open(t, { given, notice });
  await shown(page, PLAIN);
  await choose(page, 'accept');
  assert.equal((await proofOf(page)).variant, undefined);
});

promise(
  'leaves out a rendered variant with too low a contrast on the page, and says so once',
  async (t) => {
    const given = { variants: [{ name: 'b', texts: TEXTS, theme: { '--ask-first-ink': '#222' } }] };
    const head = '<style>:root { --ask-first-surface: #000; --ask-first-ink: #fff }</style>';
    const page = await open(t, { given, variant: 'b', head });
    await shown(page, PLAIN);
    await choose(page, 'accept');
    assert.equal((await proofOf(page)).variant, undefined);
    await t.settled(page);
    const about = (await page.console()).filter(({ text }) => text.includes('variant'));
    assert.equal(about.length, 1);
    assert.match(
      about[0].text,
      /^Ask First: the variant "b" is left out: text of .* Used instead: the notice without a variant$/,
    );
  },
);

/** Lets the file that judges variants wait. Returns the function that answers with it. */
function holdVariants(t) {
  const { type, body } = answerBuiltFile('/ask-first/variants.js');
  let answer;
  const asked = new Promise((done) => (answer = done));
  const chunks = [
    ['', () => asked],
    [body, 0],
  ];
  t.site.file('/ask-first/variants.js', { type, chunks });
  return answer;
}

const clickAccept = (page) => page.click('ask-first-notice', '[part~=accept]');

promiseOnce('lets Accept wait until the rendered variant is judged', async (t) => {
  const answer = holdVariants(t);
  const page = await open(t, { variant: 'b' });
  await shown(page, VARIED);
  await clickAccept(page);
  await page.waitFor(() => !!document.querySelector('ask-first-wait'));
  answer();
  assert.equal((await proofOf(page)).variant, 'b');
});

promiseOnce('forgets an Accept that is cancelled while the variant is judged', async (t) => {
  const answer = holdVariants(t);
  const page = await open(t, { variant: 'b' });
  await shown(page, VARIED);
  await clickAccept(page);
  await page.waitFor(() => !!document.querySelector('ask-first-wait'));
  await page.press('Escape');
  answer();
  await page.waitFor(() => !document.querySelector('ask-first-wait'));
  await t.settled(page);
  await shown(page, VARIED);
  assert.equal(await page.evaluate(() => localStorage['ask-first-proof']), undefined);
});

promiseOnce('asks again if a variant fails that was accepted before it was judged', async (t) => {
  const answer = holdVariants(t);
  const given = { variants: [{ name: 'b', texts: TEXTS, theme: { '--ask-first-ink': '#222' } }] };
  const head = '<style>:root { --ask-first-surface: #000; --ask-first-ink: #fff }</style>';
  const page = await open(t, { given, variant: 'b', head });
  await shown(page, VARIED);
  await clickAccept(page);
  answer();
  await shown(page, PLAIN);
  assert.equal(await page.evaluate(() => localStorage['ask-first-proof']), undefined);
  // A second click at the same place would be a double click.
  await choose(page, 'decline');
  assert.equal((await proofOf(page)).variant, undefined);
});

promiseOnce('accepts no variant where the file that judges it does not load', async (t) => {
  t.site.file('/ask-first/variants.js', { status: 404, type: 'text/plain', body: 'no' });
  const page = await open(t, { variant: 'b' });
  await shown(page, VARIED);
  await clickAccept(page);
  await shown(page, PLAIN);
  // A second click at the same place would be a double click.
  await choose(page, 'decline');
  assert.equal((await proofOf(page)).variant, undefined);
});

promiseOnce('declines a variant without waiting for the file that judges it', async (t) => {
  holdVariants(t);
  const page = await open(t, { variant: 'b' });
  await shown(page, VARIED);
  await choose(page, 'decline');
  assert.equal((await proofOf(page)).variant, 'b');
});

promiseOnce(
  'shows the theme of the variant at once, whatever the page sets on the element',
  async (t) => {
    const answer = holdVariants(t);
    const head =
      '<style>ask-first-notice { --ask-first-surface: #fff; --ask-first-ink: #000 }</style>';
    const page = await open(t, { variant: 'b', head });
    await shown(page, VARIED);
    assert.equal(await colourOf(page, 'ask-first-notice'), 'rgb(16, 32, 44)');
    answer();
    await choose(page, 'accept');
    assert.equal((await proofOf(page)).variant, 'b');
    assert.deepEqual(await page.console(), []);
  },
);
