// The owner's options and texts, with the mistakes that people make and the values that templates leave:
// nothing throws, nothing is granted, and no text becomes markup or the address of another file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderGuard, renderNotice } from 'ask-first/html';
import fc from 'fast-check';
import { parse } from 'parse5';
import { loadSource } from '../package/load-source.mjs';
import { check, mutate, mutateJson } from './check.mjs';

/** The language of the page is asked for last. */
globalThis.Document = class {
  documentElement = { lang: 'en' };
};
globalThis.document = new Document();

const { readConfig } = await loadSource('src/options/config.ts');
const { readNoticeOptions } = await loadSource('src/options/notice-options.ts');
const { readStorageOptions } = await loadSource('src/options/storage-options.ts');
const { checkOptions } = await loadSource('src/options/check-options.ts');
const { readVendors } = await loadSource('src/options/vendors.ts');
const { mergeTexts } = await loadSource('src/options/merge-texts.ts');
const { claimsConsent, isVague } = await loadSource('src/options/claims.ts');
const { en } = await loadSource('src/locales/en.ts');
const { enPreferences } = await loadSource('src/locales/en-preferences.ts');
const { chooseLanguage, chooseRegion } = await loadSource('src/locales/choose-language.ts');
const { LANGUAGES } = await loadSource('src/locales/languages.ts');
const { createConsent } = await loadSource('src/core/consent.ts');
const { createSignals } = await loadSource('src/guard/signals.ts');
const { fill, joinList, joinSentences } = await loadSource('src/ui/format-text.ts');

const OPTIONS = {
  site: 'The Harbour Post',
  policyUrl: '/cookie-policy',
  lang: 'en-GB',
  layout: 'box',
  gpc: 'ask',
  model: 'opt-in',
  revision: 3,
  persistUrl: '/consent',
  recordUrl: 'https://records.example/',
  allowFramed: false,
  markNonce: 'r4nd0m',
  cookie: { name: 'choice', domain: 'harbour.example' },
  signals: { google: { adsDataRedaction: true }, matomo: true },
  purposes: [
    {
      id: 'analytics',
      label: 'counting',
      description: 'Counts visits.',
      vendors: [
        {
          id: 'counter',
          name: 'Counter',
          policyUrl: 'https://counter.example/policy',
          cookies: [{ name: '_c', lifetime: '1 day', domain: 'counter.example' }, '_d*'],
          storage: ['c:*'],
        },
      ],
    },
    'embeds',
  ],
  texts: {
    'en-GB': {
      heading: 'Biscuits on {site}',
      list: { pair: '{first} & {next}' },
      purposes: { embeds: 'films' },
      preferences: { heading: 'Biscuits', vendors: { one: 'one vendor', few: '{count} vendors' } },
    },
  },
};

const place = {
  hostname: 'news.harbour.example',
  origin: 'https://news.harbour.example',
  href: 'https://news.harbour.example/2026/story.html',
};

const isWeb = (address) =>
  address === '' || /^https?:$/.test(new URL(address, place.href).protocol);

test('reads options with mistakes as options of the right kind, and grants nothing', () => {
  check(mutateJson(OPTIONS), (input) => {
    const config = readConfig(input);
    for (const id of config.purposes) assert.match(id, /^[a-z][a-z\d-]*$/);
    assert.ok(config.purposes.length > 0 && !config.purposes.includes('necessary'));
    assert.match(config.cookieName, /^[\w.-]{1,40}$/);
    assert.equal(config.model, input.model === 'opt-out' ? 'opt-out' : 'opt-in');
    const isFramedAllowed = [true, 'true', ''].includes(input.allowFramed);
    assert.ok(isFramedAllowed || !config.allowFramed);
    const consent = createConsent(config, Date.now);
    if (config.model === 'opt-in') assert.deepEqual([...consent.state.granted], ['necessary']);

    const options = readNoticeOptions(config, en.purposes, place);
    for (const text of [options.site, ...options.purposes.map(({ label }) => label)])
      assert.ok(typeof text === 'string' && text.trim() !== '');
    const { persistUrl, recordUrl, cookieDomain } = readStorageOptions(config, place);
    for (const address of [persistUrl, recordUrl, options.policyUrl]) assert.ok(isWeb(address));
    assert.ok(`.${place.hostname}`.endsWith(`.${cookieDomain}`) || cookieDomain === '');
    for (const vendor of readVendors(config, () => undefined)) assert.ok(isWeb(vendor.policyUrl));
    let reports = 0;
    checkOptions(config, en.purposes, place, () => (reports += 1));
    assert.ok(reports < 1000);
  });
});

/** Every text within, and where it is. */
const textsIn = (group, path = '') =>
  Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? textsIn(value, `${path}.${key}`)
      : [[`${path}.${key}`, value]],
  );

test('keeps each text a text, whatever the owner has written for it', () => {
  const report = () => undefined;
  // What is shown has the keys of our own texts.
  const shown = (texts, ours) =>
    textsIn(ours).map(([path]) =>
      path
        .slice(1)
        .split('.')
        .reduce((inner, key) => inner[key], texts),
    );
  check(mutateJson(OPTIONS), (input) => {
    const config = readConfig(input);
    for (const [layer, ours] of [
      ['', en],
      ['-preferences', enPreferences],
    ]) {
      const merged = mergeTexts({ config, report }, ours, 'en', layer);
      for (const text of shown(merged, ours))
        assert.ok(text instanceof RegExp || typeof text === 'string');
    }
  });
});

test('fills texts in without end or markup of its own', () => {
  const text = fc.constantFrom(
    '{site} and {site}.',
    'Cookies: {first}, {next}',
    '{a}{b}{c}.',
    'שלום {site}.',
  );
  const values = fc.dictionary(fc.constantFrom('site', 'first', 'next', 'a'), mutate(text));
  check(fc.tuple(fc.oneof(text, mutate(text)), values), ([template, filled]) => {
    const result = fill(template, filled);
    const places = template.match(/\{\w+\}/g)?.length ?? 0;
    const longest = Math.max(0, ...Object.values(filled).map(({ length }) => length));
    assert.ok(result.length <= template.length + places * (longest + 2));
    joinSentences(template, ...Object.values(filled));
    if (Object.keys(filled).length > 0) joinList(Object.values(filled), en.list);
    claimsConsent(template);
    isVague(template);
  });
});

test('asks for no file of a language but those that there are', () => {
  const tags = fc.constantFrom(
    'de',
    'pt-BR',
    'zh-Hant-TW',
    'sr_RS@latin',
    'en;q=0.8, de',
    'x-default',
  );
  const stated = fc.oneof(tags, mutate(tags));
  check(fc.tuple(stated, stated, fc.array(stated, { maxLength: 3 })), ([option, page, browser]) => {
    const language = chooseLanguage(option, page, browser);
    assert.ok(language === 'en' || LANGUAGES.includes(language), language);
    assert.match(chooseRegion(option, page, browser), /^([a-z]{2}|\d{3})?$/);
  });
});

test('asks for signals in the folder of signals alone', () => {
  const names = fc.constantFrom(
    'google',
    'matomo',
    'own-signal',
    '../ask-first',
    '%2e%2e/x',
    '__proto__',
  );
  const groups = fc.dictionary(fc.oneof(names, mutate(names)), fc.constantFrom(true, {}, 0, null));
  const folder = 'https://harbour.example/ask-first/';
  const consent = createConsent(readConfig({}), Date.now);
  check(fc.oneof(groups, fc.jsonValue()), (written) => {
    createSignals(
      written,
      (files) => {
        for (const file of files) {
          const { href } = new URL(file, folder);
          assert.ok(href.startsWith(`${folder}signals/`), href);
          assert.match(href.slice(`${folder}signals/`.length), /^[\w.-]*\.js$/);
        }
        return new Promise(() => undefined);
      },
      consent,
      () => undefined,
    );
  });
});

const LINKS = /^(https?:|[./?#]|[^:]*$)/i;

/** The elements that a parser makes of HTML, those of templates and shadow roots too. */
function elementsIn(node) {
  const children = [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])];
  return [...(node.tagName ? [node] : []), ...children.flatMap(elementsIn)];
}

test('writes no script, handler or foreign address of the options into the HTML of a page', (t) => {
  t.mock.method(console, 'error', () => undefined);
  t.mock.method(console, 'warn', () => undefined);
  const usual = elementsIn(parse(renderNotice(OPTIONS, 'en'))).length;
  const OPTIONS_BLOCK = /^<script type="application\/json" id="ask-first-config">([^<]*)<\/script>/;
  /** What differs of the script that shows the notice: a hash, and a name without special characters. */
  const VALUES = / data-hash="\w+" data-cookie-name="[\w.-]{1,40}"/;
  const usualCode = renderGuard({}).replace(OPTIONS_BLOCK, '').replace(VALUES, '');
  const usualTag = usualCode.slice(usualCode.lastIndexOf('<script'));
  check(mutateJson(OPTIONS), (input) => {
    let notice, guard;
    try {
      notice = renderNotice(input, 'en');
      guard = renderGuard(input);
    } catch (error) {
      // The one thing that no server can guess.
      assert.match(error.message, /site/);
      return;
    }
    const elements = elementsIn(parse(notice));
    assert.ok(elements.length <= usual + 5, 'no more elements than the form has');
    for (const { tagName, attrs } of elements) {
      assert.ok(!['script', 'iframe', 'object', 'embed', 'img', 'base'].includes(tagName), tagName);
      for (const { name, value } of attrs) {
        assert.doesNotMatch(name, /^on/);
        if (/^(href|src)$/.test(name)) assert.match(value, LINKS);
      }
    }
    const [block, options] = OPTIONS_BLOCK.exec(guard);
    JSON.parse(options);
    const code = guard.slice(block.length).replace(VALUES, '');
    assert.ok(code === usualCode || code === usualTag, code);
  });
});
