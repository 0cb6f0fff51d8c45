// `ask-first/html`, as it is built: what servers and builds write into pages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { mock, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { parse } from 'parse5';
import { renderGuard, renderNotice } from 'ask-first/html';

const dist = new URL('../../dist/', import.meta.url);
const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

/** The elements of a page in document order, those of templates too. */
function elementsIn(html) {
  const found = [];
  function walk(node) {
    if (node.tagName) found.push(node);
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])])
      walk(child);
  }
  walk(parse(`<!doctype html><body>${html}`));
  return found.filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
}

const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textOf = (element) =>
  element.nodeName === '#text' ? element.value : (element.childNodes ?? []).map(textOf).join('');
const tagsIn = (html) => elementsIn(html).map(({ tagName }) => tagName);

/** Texts that would end an element, an attribute or a script, or fill a slot. */
const HOSTILE = `"'><img src=x onerror=alert(1)></script></style></template><!-- $& $1 ⟦accept⟧ &lt;`;

test('writes a hostile text as text, wherever it stands', () => {
  const plain = renderNotice(config, 'en', { nonce: 'n' });
  const hostile = {
    site: HOSTILE.slice(0, 90),
    policyUrl: `/a?${HOSTILE}`,
    purposes: [{ id: 'analytics', label: HOSTILE }, 'advertising'],
    texts: { en: { accept: HOSTILE, decline: HOSTILE, readMoreLabel: HOSTILE, accepted: HOSTILE } },
    markNonce: HOSTILE,
  };
  const html = renderNotice(hostile, 'en', { nonce: HOSTILE });
  assert.deepEqual(tagsIn(html), tagsIn(plain));
  const elements = elementsIn(html);
  const [host] = elements;
  assert.equal(attributesOf(host)['data-mark-nonce'], HOSTILE);
  const style = elements.find(({ tagName }) => tagName === 'style');
  assert.equal(attributesOf(style).nonce, HOSTILE);
  const link = elements.find(({ tagName }) => tagName === 'a');
  assert.equal(attributesOf(link).href, `/a?${HOSTILE}`);
  const accept = elements.find((element) => attributesOf(element).part === 'accept');
  assert.equal(textOf(accept), HOSTILE);
});

test('writes hostile options into the guard as JSON that says the same', () => {
  const hostile = { ...config, site: HOSTILE, cookieName: 'a"><script>' };
  const given = { nonce: HOSTILE, base: `/${HOSTILE}/` };
  const inside = renderGuard(hostile, { ...given, inline: true });
  assert.deepEqual(tagsIn(inside), ['script', 'script']);
  const [block, guard] = elementsIn(inside);
  assert.equal(JSON.parse(textOf(block)).site, HOSTILE);
  const { nonce, 'data-base': base } = attributesOf(guard);
  assert.deepEqual([nonce, base], [HOSTILE, `/${HOSTILE}/`]);
  assert.equal(textOf(guard).length > 10_000, true);

  const asFile = renderGuard(hostile, given);
  assert.deepEqual(tagsIn(asFile), ['script', 'script', 'script']);
  const [, early, tag] = elementsIn(asFile);
  assert.deepEqual(
    [tag, early].map((one) => attributesOf(one).nonce),
    [HOSTILE, HOSTILE],
  );
  assert.equal(attributesOf(tag).src, `/${HOSTILE}/in-html.js`);
  assert.equal(attributesOf(early)['data-cookie-name'], 'ascript');
});

test('writes the guard as a file that the page does not wait for, and what shows the notice until then', () => {
  const [, early, tag] = elementsIn(renderGuard(config, { base: '/consent' }));
  assert.equal(attributesOf(tag).src, '/consent/in-html.js');
  assert.equal('async' in attributesOf(tag), true);
  assert.equal(textOf(tag), '');
  const [host] = elementsIn(renderNotice(config));
  assert.deepEqual(attributesOf(early), {
    'data-hash': attributesOf(host)['data-config-hash'],
    'data-cookie-name': 'ask-first',
  });
});

/** Options with which the guard alone can tell whether the notice of the HTML is shown. */
const unsure = {
  'purposes are granted until the visitor opts out': { model: 'opt-out' },
  'marks have a secret': { markNonce: 's3cret' },
  'another tool may have stored a choice': { migrateFrom: 'klaro' },
};
for (const [why, options] of Object.entries(unsure))
  test(`leaves the notice to the guard where ${why}`, () => {
    const tags = tagsIn(renderGuard({ ...config, ...options }));
    assert.deepEqual(tags, ['script', 'script']);
  });

/** The languages of our texts besides English. */
const languages = readdirSync(new URL('locales/', dist))
  .filter((file) => /^[a-z]+(-[a-z]{2,4})?\.js$/.test(file))
  .map((file) => file.replace('.js', ''));

test('knows every language, by the tags that pages write', () => {
  for (const language of languages) {
    const [host] = elementsIn(renderNotice(config, language));
    assert.equal(attributesOf(host)['data-language'], language);
  }
  const [host] = elementsIn(renderNotice(config, 'pt_BR'));
  assert.equal(attributesOf(host)['data-language'], 'pt-br');
  const [arabic] = elementsIn(renderNotice(config, 'ar-EG')).filter(
    ({ tagName }) => tagName === 'section',
  );
  assert.deepEqual([attributesOf(arabic).lang, attributesOf(arabic).dir], ['ar', 'rtl']);
});

test('reports a language that we lack, and a wrong option, and goes on', () => {
  const error = mock.method(console, 'error', () => undefined);
  const own = { en: { heading: 'Biscuits on {site}' } };
  const html = renderNotice({ ...config, texts: own }, 'xx');
  assert.match(html, /Biscuits on The Harbour Post/);
  renderGuard({ ...config, policyURL: '/policy' });
  const messages = error.mock.calls.map(({ arguments: words }) => words.join(' '));
  assert.equal(messages.length, 2);
  assert.match(messages[0], /^Ask First: wrong option "language"/);
  assert.match(messages[1], /^Ask First: did you mean "policyUrl"\?/);
  mock.restoreAll();
});

test('needs the name of the site, which no server can guess', () => {
  assert.throws(
    () => renderNotice({}),
    /^TypeError: Ask First: renderNotice needs the option "site"/,
  );
});

test('has the layout, the policy and the texts of the options', () => {
  const html = renderNotice({ site: 'Paper', layout: 'dialog' }, 'de');
  const elements = elementsIn(html);
  assert.ok(elements.some(({ tagName }) => tagName === 'dialog'));
  // Without a policy, Read more opens the settings.
  assert.equal(elements.filter(({ tagName }) => tagName === 'button').length, 4);
  assert.equal(textOf(elements.find(({ tagName }) => tagName === 'h2')), 'Cookies bei Paper');
});

test('runs where there is nothing but the language, and needs no package', async () => {
  const built = readFileSync(new URL('module/html.js', dist), 'utf8');
  assert.doesNotMatch(built, /^import\b/m);
  const { code } = await transform(built, { format: 'iife', globalName: 'html' });
  const messages = [];
  const context = createContext({ console: { error: (...words) => messages.push(words) } });
  runInContext(code, context);
  const render = (expression) => runInContext(expression, context);
  const options = JSON.stringify(config);
  assert.equal(render(`html.renderNotice(${options}, 'fr')`), renderNotice(config, 'fr'));
  assert.equal(render(`html.renderGuard(${options})`), renderGuard(config));
  assert.deepEqual(messages, []);
});

test('makes a page as much longer as the guide says', () => {
  const guide = readFileSync(new URL('../../demo/guide/in-html.md', import.meta.url), 'utf8');
  const text = guide.replace(/\s+/g, ' ');
  const lengthOf = (language, options) =>
    brotliCompressSync(renderGuard(config, options) + renderNotice(config, language)).length;
  const lengths = languages.map((language) => lengthOf(language));
  const [, least, most] = /each page is (\d+) to (\d+) kB longer/.exec(text);
  assert.ok(Math.min(...lengths) >= Number(least) * 1000, `${Math.min(...lengths)}`);
  assert.ok(Math.max(...lengths) <= Number(most) * 1000, `${Math.max(...lengths)}`);
  const [, inside] = /Each page is then (\d+) kB longer/.exec(text);
  const added = brotliCompressSync(renderGuard(config, { inline: true })).length;
  assert.equal(Math.round(added / 1000), Number(inside));
});
