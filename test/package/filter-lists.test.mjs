// Visitors with a content blocker get our files too: their names are on none of the published lists.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { installPackages } from '../run/install-packages.mjs';

const folder = new URL('../filters/', import.meta.url);

/**
 * Lists against malware and fraud, which only name hosts. The other lists that AdGuard publishes are tried:
 * EasyList is in its Base filter, and EasyPrivacy in its Tracking Protection filter.
 */
const HOSTS_ONLY = /^(Online Malicious URL|Phishing|Scam|uBlock Origin – Badware|.*Anti-Malware)/;

let isBlocked;
let titles;

before(async () => {
  assert.equal(installPackages(folder), 0, 'the lists are installed');
  const require = createRequire(new URL('package.json', folder));
  const { FiltersEngine, Request } = require('@ghostery/adblocker');
  const rulesets = new URL('node_modules/@adguard/dnr-rulesets/dist/filters/declarative/', folder);
  const lists = readdirSync(rulesets)
    .map((name) => JSON.parse(readFileSync(new URL(`${name}/${name}.json`, rulesets), 'utf8')))
    .map((rules) => rules.find(({ metadata }) => metadata)?.metadata.rawFilterList ?? '')
    .map((text) => ({ text, title: /^! Title: (.*)$/m.exec(text)?.[1] ?? '' }))
    .filter(({ title }) => title && !HOSTS_ONLY.test(title));
  titles = lists.map(({ title }) => title);
  const text = lists.map((list) => list.text).join('\n');
  const engine = FiltersEngine.parse(text, { loadCosmeticFilters: false });
  isBlocked = (url, sourceUrl) => {
    const { match, filter } = engine.match(
      Request.fromRawDetails({ url, sourceUrl, type: 'script' }),
    );
    return match && String(filter);
  };
});

const PAGE = 'https://www.harbour.example/news/1';

/** Where sites put our files: beside the page, at a host of their own, at a public one. */
const PLACES = [
  'https://www.harbour.example/ask-first/',
  'https://www.harbour.example/assets/vendor/ask-first/',
  'https://static.harbour-media.example/js/ask-first/dist/',
  'https://www.harbour.example/node_modules/ask-first/dist/',
  'https://cdn.example/npm/ask-first@0.1.0/dist/',
];

test('knows EasyList, EasyPrivacy and the lists of other languages', () => {
  for (const title of ['AdGuard Base filter', 'AdGuard Tracking Protection filter'])
    assert.ok(titles.includes(title), title);
  assert.ok(titles.length > 30, titles.join());
  for (const name of ['matomo', 'gpt', 'snowplow'])
    assert.ok(isBlocked(`${PLACES[0]}signals/${name}.js`, PAGE), `${name}.js is on a list`);
});

for (const place of PLACES)
  test(`finds no file of ours on a list at ${place}`, () => {
    const files = readdirSync(new URL('../../dist/', import.meta.url), { recursive: true });
    const scripts = files.filter((file) => /\.js$/.test(file) && !file.startsWith('types'));
    assert.ok(scripts.some((file) => file.endsWith('for-matomo.js')));
    const blocked = scripts.flatMap((file) => {
      const rule = isBlocked(place + file.replaceAll('\\', '/'), PAGE);
      return rule ? [`${file}: ${rule}`] : [];
    });
    assert.deepEqual(blocked, []);
  });
