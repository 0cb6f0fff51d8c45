// Variants of the notice in `ask-first/html` and `npx ask-first html`, as they are built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderGuard, renderNotice } from 'ask-first/html';
import { folder, write } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));

const plain = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

const THEME = { '--ask-first-surface': '#10202c', '--ask-first-ink': '#f4f7f8' };

const config = {
  ...plain,
  variants: [
    { name: 'control' },
    {
      name: 'b',
      layout: 'dialog',
      texts: {
        en: { heading: 'Biscuits on {site}', purposes: { analytics: 'counting' } },
        de: { heading: 'Kekse bei {site}' },
      },
      theme: THEME,
    },
    { name: 'loud', texts: { en: { accept: 'ACCEPT!' } } },
    { name: 'popup', layout: 'popup' },
  ],
};

/** What is rendered, and what is written to the console meanwhile. */
function render(work) {
  const error = mock.method(console, 'error', () => undefined);
  try {
    const html = work();
    return { html, told: error.mock.calls.map(({ arguments: words }) => words.join(' ')) };
  } finally {
    mock.restoreAll();
  }
}

test('renders the texts, the layout and the theme of a variant, in the language of the page', () => {
  const { html, told } = render(() => renderNotice(config, 'en', { variant: 'b', nonce: 'n' }));
  assert.deepEqual(told, []);
  assert.match(html, /^<ask-first-notice [^>]* data-variant="b"/);
  assert.match(html, /<dialog .*Biscuits on The Harbour Post/);
  assert.match(html, /counting and profile-based advertising/);
  assert.match(
    html,
    /<style nonce="n">[^<]*:host>\*\{--ask-first-surface:#10202c;--ask-first-ink:#f4f7f8\}<\/style>/,
  );
  const german = renderNotice(config, 'de', { variant: 'b' });
  assert.match(german, /Kekse bei The Harbour Post/);
  assert.match(renderNotice(config, 'fr', { variant: 'b' }), /<dialog .*lang="fr"/);
});

test('renders the notice without a variant where none is named, as if there were none', () => {
  const withoutHash = (html) => html.replace(/ data-config-hash="\w+"/, '');
  const expected = withoutHash(renderNotice(plain, 'en'));
  assert.equal(withoutHash(renderNotice(config, 'en')), expected);
  const control = renderNotice(config, 'en', { variant: 'control' });
  assert.equal(withoutHash(control).replace(' data-variant="control"', ''), expected);
});

const refused = {
  'that there is not': ['c', /^Ask First: no usable variant has the name "variant": c/],
  'with a wrong layout': ['popup', /^Ask First: no usable variant has the name "variant": popup/],
  'with a louder label': [
    'loud',
    /^Ask First: one of "Decline" and "ACCEPT!" is louder, in the "variant": loud/,
  ],
};
for (const [what, [variant, message]] of Object.entries(refused))
  test(`renders the notice without a variant in place of one ${what}, and says so once`, () => {
    const { html, told } = render(() => renderNotice(config, 'en', { variant }));
    assert.equal(html, renderNotice(config, 'en'));
    assert.equal(told.length, 1);
    assert.match(told[0], message);
    assert.match(told[0], /Used instead: the notice without a variant$/);
  });

test('reports a wrong variant where the guard is rendered', () => {
  const { told } = render(() => renderGuard(config));
  assert.deepEqual(told, [
    'Ask First: wrong option "variants[3].layout": popup Used instead: the notice without a variant',
  ]);
});

test('tells guard and notice apart that were rendered with other variants', () => {
  const hashOf = (given) => /data-config-hash="(\w+)"/.exec(renderNotice(given, 'en'))[1];
  assert.notEqual(hashOf(config), hashOf(plain));
  assert.notEqual(hashOf({ ...plain, variants: [{ name: 'b' }] }), hashOf(config));
  // Pages that were rendered before there were variants have this hash.
  assert.equal(hashOf(plain), '1f8mewz');
});

const run = (...words) => {
  write('consent.json', JSON.stringify({ ...config, variants: config.variants.slice(0, 2) }));
  const given = ['html', '--config', 'consent.json', ...words];
  return spawnSync(process.execPath, [command, ...given], { cwd: folder, encoding: 'utf8' });
};

test('ask-first html writes the variant that it is asked for', () => {
  const { status, stdout, stderr } = run('--variant', 'b', '--lang', 'de');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /data-variant="b"[^]*Kekse bei The Harbour Post/);
  assert.doesNotMatch(run().stdout, /data-variant/);
});

test('ask-first html fails for a variant that there is not, and names those that there are', () => {
  const { status, stdout, stderr } = run('--variant', 'c');
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /--variant: consent\.json has no variant "c"\. It has: control, b/);
});
