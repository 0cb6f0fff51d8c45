// Variants of the notice with the one tag: which variant is shown, what is recorded, and which
// variants are left out.
import assert from 'node:assert/strict';
import { assertOneLook, layers, lookAtChoices } from '../harness/choice-looks.mjs';
import { promise, promiseWith } from '../harness/promise.mjs';
import {
  afterReload,
  answerSettings,
  choose,
  configured,
  hostPage,
  openSettings,
} from '../harness/host-page.mjs';

const promiseOnce = promiseWith({ once: 'the same code chooses and records in every engine' });

/** Two variants, of which only the second is ever drawn. */
const only = (variant) => [
  { name: 'control', weight: 0 },
  { name: 'b', ...variant },
];

const THEME = {
  '--ask-first-surface': '#10202c',
  '--ask-first-ink': '#f4f7f8',
  '--ask-first-button-surface': '#ffd27a',
  '--ask-first-button-ink': '#10202c',
};

const TEXTS = {
  en: {
    heading: 'Biscuits on {site}',
    decline: 'No',
    accept: 'Yes',
    preferences: { heading: 'Your biscuits', declineAll: 'None', acceptAll: 'All' },
  },
};

async function open(t, config, { visitor, head = '', ...more } = {}) {
  const options = configured({ site: 'The Harbour Post', ...config }, { head });
  const url = t.site.page('/', hostPage('', { ...options, ...more }));
  return (visitor ?? t).open(url);
}

/** Waits until the notice says this, and can be seen. */
const shown = (page, heading) =>
  page.waitFor((wanted) => {
    const root = document.querySelector('ask-first-notice')?.shadowRoot;
    const found = root?.querySelector('h2')?.textContent.trim();
    return root?.querySelector('.notice')?.getClientRects().length > 0 && found === wanted;
  }, heading);

const PLAIN = 'Cookies on The Harbour Post';
const VARIED = 'Biscuits on The Harbour Post';

const proofOf = (page) => page.waitFor(() => JSON.parse(localStorage['ask-first-proof'] ?? 'null'));

/** The text hash of the guide, computed anew: FNV-1a with 32 bits, in base 36. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

const backgroundOf = (page, selector) =>
  page.evaluate((tag) => {
    const box = document.querySelector(tag).shadowRoot.firstElementChild;
    return getComputedStyle(box).backgroundColor;
  }, selector);

/** The messages about variants. */
const told = async (page) =>
  (await page.console()).map(({ text }) => text).filter((text) => text.includes('ariant'));

promise('shows the texts, the layout and the theme of a variant', async (t) => {
  const variants = only({ layout: 'dialog', texts: TEXTS, theme: THEME });
  const page = await open(t, { variants });
  await shown(page, VARIED);
  assert.equal(await backgroundOf(page, 'ask-first-notice'), 'rgb(16, 32, 44)');
  const found = await page.waitFor(() => {
    const root = document.querySelector('ask-first-notice').shadowRoot;
    return (
      root.querySelector('dialog[open]') &&
      [...root.querySelectorAll('.button')].map(({ textContent }) => textContent)
    );
  });
  assert.deepEqual(found, ['No', 'Yes']);
  assertOneLook(await page.evaluate(lookAtChoices, layers['the notice']));
  await t.settled(page);
  assert.deepEqual(await page.console(), []);
});

promiseOnce('uses the texts and the theme of the variant in the settings too', async (t) => {
  const page = await open(t, { variants: only({ texts: TEXTS, theme: THEME }) });
  await shown(page, VARIED);
  await openSettings(page);
  assert.equal(await backgroundOf(page, 'ask-first-preferences'), 'rgb(16, 32, 44)');
  const [heading, ...labels] = await page.evaluate(() => {
    const root = document.querySelector('ask-first-preferences').shadowRoot;
    return [...root.querySelectorAll('h2, .button')].map(({ textContent }) => textContent.trim());
  });
  assert.deepEqual([heading, ...labels], ['Your biscuits', 'None', 'All', 'Save']);
  await answerSettings(page, 'save');
  const { variant, record } = await proofOf(page);
  assert.deepEqual([variant, record.method], ['b', 'save']);
  assert.deepEqual(await page.console(), []);
});

const ways = {
  'the pointer': ['decline', (page) => choose(page, 'decline')],
  'the keyboard': [
    'decline',
    async (page) => {
      await page.focus('ask-first-notice', '[part=decline]');
      await page.press('Enter');
    },
  ],
  'a script that clicks': [
    'api',
    (page) =>
      page.evaluate(() =>
        document
          .querySelector('ask-first-notice')
          .shadowRoot.querySelector('[part=decline]')
          .click(),
      ),
  ],
};
for (const [way, [method, decline]] of Object.entries(ways))
  promiseOnce(`records the variant and hashes its name, by ${way}`, async (t) => {
    const page = await open(t, { variants: only({ texts: TEXTS }) });
    await shown(page, VARIED);
    await decline(page);
    const { variant, text, record } = await proofOf(page);
    assert.deepEqual([variant, record.method], ['b', method]);
    assert.match(text, /^Biscuits on The Harbour Post\n/);
    assert.equal(record.text, hashOf(`b\n${text}`));
  });

promiseOnce(
  'records no variant if a call of the page decides: what we show does not count then',
  async (t) => {
    const page = await open(t, { variants: only({ texts: TEXTS }) });
    await shown(page, VARIED);
    await page.evaluate('askFirst.decline()');
    const proof = await proofOf(page);
    assert.deepEqual([proof.variant, proof.text, proof.record.text], [undefined, '', '']);
  },
);

promiseOnce('hashes only the text if there are no variants, and names none', async (t) => {
  const page = await open(t, {});
  await shown(page, PLAIN);
  await choose(page, 'accept');
  const proof = await proofOf(page);
  assert.equal(proof.record.text, hashOf(proof.text));
  assert.equal('variant' in proof, false);
});

promiseOnce('has another text hash for each variant, also if only the look differs', async (t) => {
  const hashes = [];
  for (const name of ['one', 'other']) {
    const variants = [
      { name: 'one', weight: Number(name === 'one') },
      { name: 'other', weight: Number(name === 'other'), theme: THEME },
    ];
    const page = await open(t, { variants });
    await shown(page, PLAIN);
    await choose(page, 'accept');
    hashes.push((await proofOf(page)).record.text);
  }
  assert.notEqual(hashes[0], hashes[1]);
});

promiseOnce('sends the variant with the consent record', async (t) => {
  t.site.file('/records', { status: 204 });
  const page = await open(t, { recordUrl: '/records', variants: only({ texts: TEXTS }) });
  await shown(page, VARIED);
  await choose(page, 'accept');
  const request = await t.eventually(() =>
    t.site.requests().find(({ method }) => method === 'POST'),
  );
  const sent = JSON.parse(request.body);
  assert.deepEqual([sent.variant, sent.textHash], ['b', hashOf(`b\n${sent.text}`)]);
  await page.waitFor(() => !localStorage['ask-first-queue']);
});

/** For the head of a page: replaces the browser's source of random numbers. */
const sourceOf = (number) =>
  `<script>crypto.getRandomValues = (numbers) => numbers.fill(${number})</script>`;

for (const [number, heading] of [
  [0, PLAIN],
  [2 ** 31 - 1, PLAIN],
  [2 ** 31, VARIED],
  [2 ** 32 - 1, VARIED],
])
  promiseOnce(`draws by the browser's random numbers: ${number}`, async (t) => {
    const variants = [{ name: 'control' }, { name: 'b', texts: TEXTS }];
    const page = await open(t, { variants }, { head: sourceOf(number) });
    await shown(page, heading);
    await choose(page, 'accept');
    assert.equal((await proofOf(page)).variant, heading === PLAIN ? 'control' : 'b');
  });

promiseOnce('stores nothing before a choice, and draws again on the next page', async (t) => {
  const variants = [{ name: 'control' }, { name: 'b', texts: TEXTS }];
  const visitor = await t.visitor();
  for (const [number, heading] of [
    [0, PLAIN],
    [2 ** 31, VARIED],
    [0, PLAIN],
  ]) {
    const page = await open(t, { variants }, { visitor, head: sourceOf(number) });
    await shown(page, heading);
    await t.settled(page);
    assert.deepEqual(await page.cookies(), {});
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length]),
      [0, 0],
    );
  }
});

/** Opens the settings by the page's own control. Returns their heading. */
async function settingsOf(page) {
  await page.waitFor(() => window.askFirst?.willAsk && document.readyState === 'complete');
  await openSettings(page);
  return page.evaluate(() =>
    document
      .querySelector('ask-first-preferences')
      .shadowRoot.querySelector('h2')
      .textContent.trim(),
  );
}

promiseOnce(
  'shows the recorded variant to a visitor who has decided, whatever is drawn',
  async (t) => {
    const visitor = await t.visitor();
    const first = await open(t, { variants: only({ texts: TEXTS }) }, { visitor });
    await shown(first, VARIED);
    await choose(first, 'accept');
    await proofOf(first);
    const variants = [{ name: 'control' }, { name: 'b', weight: 0, texts: TEXTS }];
    const page = await open(t, { variants }, { visitor });
    assert.equal(await settingsOf(page), 'Your biscuits');
    const ended = await open(t, { variants: [{ name: 'control' }, { name: 'c' }] }, { visitor });
    assert.equal(await settingsOf(ended), 'Cookie settings');
  },
);

promiseOnce('shows no variant to a visitor who has decided without one', async (t) => {
  const visitor = await t.visitor();
  const first = await open(t, {}, { visitor });
  await shown(first, PLAIN);
  await choose(first, 'accept');
  await proofOf(first);
  const page = await open(t, { variants: only({ texts: TEXTS }) }, { visitor });
  assert.equal(await settingsOf(page), 'Cookie settings');
});

promiseOnce('shows the recorded variant when it asks again', async (t) => {
  const visitor = await t.visitor();
  const first = await open(t, { variants: only({ texts: TEXTS }) }, { visitor });
  await shown(first, VARIED);
  await choose(first, 'accept');
  await proofOf(first);
  const variants = [{ name: 'control' }, { name: 'b', weight: 0, texts: TEXTS }];
  const page = await open(t, { revision: 2, variants }, { visitor });
  await shown(page, VARIED);
});

promiseOnce('keeps the variant as long as the page is shown', async (t) => {
  const variants = [{ name: 'control' }, { name: 'b', texts: TEXTS }];
  const page = await open(t, { variants }, { head: sourceOf(2 ** 31) });
  await shown(page, VARIED);
  await page.evaluate(() => void (crypto.getRandomValues = (numbers) => numbers.fill(0)));
  await choose(page, 'accept');
  await proofOf(page);
  await page.evaluate('askFirst.forget()');
  await shown(page, VARIED);
});

const dark = '<style>:root { --ask-first-surface: #000; --ask-first-ink: #fff }</style>';
const failing = {
  'labels that are exchanged': [
    { texts: { en: { decline: 'Accept', accept: 'Decline' } } },
    /are exchanged/,
  ],
  'a label that is too wide for its button': [
    { texts: { en: { decline: 'Iiiiiiiiiiiii', accept: 'Mmmmmmmmmmmmmmmmmmm' } } },
    /the label of Accept does not fit on its button/,
    { viewport: { width: 500, height: 700 } },
  ],
  'a contrast that is measured': [
    { theme: { '--ask-first-surface': 'white', '--ask-first-ink': 'rgb(119 119 119)' } },
    /text of "text" has a contrast of 4\.47:1, not 4\.5:1/,
  ],
  'a contrast with a colour of the page': [
    { theme: { '--ask-first-ink': '#222' } },
    /text of "text" has a contrast of 1\.\d+:1, not 4\.5:1/,
    { head: dark },
  ],
  'gaps that push the buttons out of sight': [
    { theme: { '--ask-first-space': '50em' } },
    /Decline is out of sight; Accept is out of sight/,
  ],
  'gaps that put the buttons in two rows': [
    { layout: 'dialog', theme: { '--ask-first-space': '40vw' } },
    /Decline and Accept stand in two rows/,
  ],
};
/** Cases that depend on how an engine draws. */
const DRAWN = ['a label that is too wide for its button', 'gaps that put the buttons in two rows'];
for (const [what, [variant, problem, { viewport, head } = {}]] of Object.entries(failing))
  promise(
    `leaves out a variant with ${what}, and says so once`,
    async (t) => {
      const visitor = await t.visitor(viewport ? { viewport } : {});
      const page = await open(t, { variants: only(variant) }, { visitor, head });
      const messages = await t.eventually(async () => {
        const found = await told(page);
        return found.length > 0 && found;
      });
      await shown(page, PLAIN);
      assert.match(messages[0], /^Ask First: the variant "b" is left out: /);
      assert.match(messages[0], problem);
      assert.match(messages[0], /\. Used instead: the notice without a variant$/);
      await choose(page, 'accept');
      const proof = await proofOf(page);
      assert.deepEqual([proof.variant, proof.unequal], [undefined, []]);
      assert.equal(proof.record.text, hashOf(proof.text));
      await t.settled(page);
      assert.deepEqual(await told(page), messages);
      assert.equal((await page.console()).length, 1);
    },
    DRAWN.includes(what) ? {} : { once: 'the same code finds it in every engine' },
  );

promiseOnce('checks a variant again when the page or the window changes', async (t) => {
  const head = '<style>:root { --ask-first-surface: #fff; --ask-first-ink: #000 }</style>';
  const variant = { texts: TEXTS, theme: { '--ask-first-ink': '#222' } };
  const page = await open(t, { variants: only(variant) }, { head });
  await shown(page, VARIED);
  await t.settled(page);
  assert.deepEqual(await told(page), []);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--ask-first-surface', '#000');
    document.documentElement.style.setProperty('--ask-first-ink', '#fff');
    dispatchEvent(new Event('resize'));
  });
  await shown(page, PLAIN);
  const [message, ...more] = await told(page);
  assert.match(message, /^Ask First: the variant "b" is left out: text of .* has a contrast/);
  assert.deepEqual(more, []);
});

const unusable = {
  'labels-of-other-lengths': [
    { accept: 'Yes, I would love all of that' },
    /"Decline" and "Yes, [^"]*" differ too much in length/,
  ],
  louder: [{ accept: '✓ ACCEPT' }, /one of "Decline" and "✓ ACCEPT" is louder/],
  'by-going-on': [
    { text: 'By continuing you agree to {purposes}.' },
    /going on is not consent, in "texts\.en\.text", "By continuing/,
  ],
  praise: [
    { text: 'For a better experience: {purposes}.' },
    /name purposes, not praise, in "texts\.en\.text"/,
  ],
  'no-purposes': [{ text: 'Cookies?' }, /\{purposes\} is missing in "texts\.en\.text"/],
  misspelled: [{ haeding: 'Hi' }, /unknown text "texts\.en\.haeding"/],
};

promiseOnce(
  'reports each variant that cannot be used, not only the one that is drawn',
  async (t) => {
    const variants = [
      { name: 'control' },
      { name: 'popup', weight: 0, layout: 'popup' },
      ...Object.entries(unusable).map(([name, [en]]) => ({ name, weight: 0, texts: { en } })),
    ];
    const page = await open(t, { variants });
    await shown(page, PLAIN);
    const messages = await t.eventually(async () => {
      const found = await told(page);
      return found.length === variants.length - 1 && found;
    });
    for (const [name, [, problem]] of Object.entries(unusable)) {
      const message = messages.find((text) => text.includes(`the variant "${name}" is left out: `));
      assert.match(message, problem);
      assert.match(message, /\. Used instead: the notice without a variant$/);
    }
    assert.ok(
      messages.some((text) => text.startsWith('Ask First: wrong option "variants[1].layout"')),
    );
  },
);

promiseOnce(
  'shows the notice without a variant to the share of visitors of a wrong variant',
  async (t) => {
    const variants = [
      { name: 'b', texts: TEXTS },
      { name: 'c', layout: 'popup', texts: TEXTS },
    ];
    for (const [number, heading] of [
      [0, VARIED],
      [2 ** 31, PLAIN],
    ]) {
      const page = await open(t, { variants }, { head: sourceOf(number) });
      await shown(page, heading);
    }
  },
);

promiseOnce(
  'leaves a variant out of notice and settings if its mistake is in the settings',
  async (t) => {
    const texts = { en: { ...TEXTS.en, preferences: { declineAll: 'Accept all' } } };
    const page = await open(t, { variants: only({ texts }) });
    await shown(page, VARIED);
    assert.equal(await settingsOf(page), 'Cookie settings');
    await answerSettings(page, 'close');
    await shown(page, PLAIN);
    const messages = await told(page);
    assert.equal(messages.length, 1);
    assert.match(messages[0], /"Accept all" and "Accept all" are the same label/);
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
  },
);

promiseOnce('asks without a variant if the file for variants does not load', async (t) => {
  t.site.file('/ask-first/variants.js', { status: 404, type: 'text/plain', body: 'no' });
  const page = await open(t, { variants: only({ texts: TEXTS }) });
  await shown(page, PLAIN);
  await choose(page, 'accept');
  assert.equal((await proofOf(page)).variant, undefined);
});

promiseOnce('loads no file for variants where there are none', async (t) => {
  const page = await open(t, {});
  await shown(page, PLAIN);
  await openSettings(page);
  await t.settled(page);
  assert.equal(t.site.paths().includes('/ask-first/variants.js'), false);
});

promiseOnce('takes the name of a variant from nowhere but the options', async (t) => {
  const visitor = await t.visitor();
  const first = await open(t, { variants: only({ texts: TEXTS }) }, { visitor });
  await shown(first, VARIED);
  await choose(first, 'accept');
  await proofOf(first);
  await first.evaluate(() => {
    const proof = JSON.parse(localStorage['ask-first-proof']);
    localStorage['ask-first-proof'] = JSON.stringify({ ...proof, variant: '__proto__' });
  });
  await afterReload(first, () => first.evaluate('location.reload()'));
  assert.equal(await settingsOf(first), 'Cookie settings');
  await answerSettings(first, 'save');
  const { variant } = await first.waitFor(() => {
    const proof = JSON.parse(localStorage['ask-first-proof']);
    return proof.record.method === 'save' && proof;
  });
  assert.equal(variant, undefined);
});
