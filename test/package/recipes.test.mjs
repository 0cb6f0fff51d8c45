import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import edgeWorker from '../../demo/recipes/edge-worker.mjs';
import { readConsent } from '../../demo/recipes/read-consent.mjs';
import { setConsentCookie } from '../../demo/recipes/node.mjs';
import { loadSource } from './load-source.mjs';

const { vendorHash: hashOf } = await loadSource('src/core/fingerprint.ts');

const DAY = 24 * 60 * 60;
const now = Math.floor(Date.now() / 1000);
const record = (decision, time = now) =>
  `1|${time}|save|analytics:${decision}+advertising:denied|2026-11|zh-Hant|1ukc5sq|7e4b.0ytc`;

const refused = [
  '',
  'yes',
  record('maybe'),
  `${record('granted')}; Path=/x`,
  `${record('granted')}|`,
  record('granted').replace('1|', '2|'),
  record('granted').replace('7e4b', '<b>'),
  'a\tb',
];

const server = createServer((request, response) => setConsentCookie(request, response));
let origin;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

const headersOf = (value) => (value ? { 'Consent-Record': value } : {});

const recipes = {
  node: (value, method = 'POST') =>
    fetch(`${origin}/consent`, { method, headers: headersOf(value) }),
  'edge worker': async (value, method = 'POST') =>
    edgeWorker.fetch(
      new Request('https://harbour.example/consent', { method, headers: headersOf(value) }),
    ),
};

for (const [name, ask] of Object.entries(recipes)) {
  for (const [decision, days] of [
    ['granted', 180],
    ['denied', 365],
  ]) {
    test(`the ${name} recipe keeps a record with ${decision} for ${days} days from its time`, async () => {
      const value = record(decision, now - 10 * DAY);
      const { status, headers } = await ask(value);
      assert.equal(status, 204);
      const [pair, ...attributes] = headers.get('set-cookie').split('; ');
      assert.equal(pair, `ask-first=${value}`);
      assert.ok(attributes.includes('Path=/') && attributes.includes('SameSite=Lax'));
      const age = Number(/Max-Age=(\d+)/.exec(attributes.join())[1]);
      assert.ok(Math.abs(age - (days - 10) * DAY) < 60, `${age / DAY} days`);
    });
  }

  test(`the ${name} recipe sets no cookie for anything else`, async () => {
    for (const value of refused) {
      const { status, headers } = await ask(value);
      assert.equal(status, 400, value);
      assert.equal(headers.get('set-cookie'), null, value);
    }
    assert.equal((await ask(record('granted'), 'GET')).status, 400);
  });
}

test('the nginx recipe takes the same records as the others', () => {
  const text = readFileSync(new URL('../../demo/recipes/nginx.conf', import.meta.url), 'utf8');
  const pattern = RegExp(/"~(\^1.*\$)" \$http_consent_record/.exec(text)[1]);
  assert.match(record('granted'), pattern);
  assert.match(record('denied'), pattern);
  for (const value of refused) assert.doesNotMatch(value, pattern);
});

test('the recipe for a server leaves out what the visitor has not granted', () => {
  const read = (cookie) =>
    readConsent(new Request('https://harbour.example/', { headers: cookie && { Cookie: cookie } }));
  const nothing = { hasAds: false, isCounted: false };
  assert.deepEqual(read(), { ...nothing, isDecided: false });
  assert.deepEqual(read('ask-first=yes'), { ...nothing, isDecided: false });
  const granted = record('granted').replace('7e4b.0ytc', hashOf('analytics', 'counter'));
  assert.deepEqual(read(`a=b; ask-first=${granted}`), {
    ...nothing,
    isCounted: true,
    isDecided: false,
  });
  const all = granted.replace(/$/, `.${hashOf('advertising', 'adboard')}`);
  assert.deepEqual(read(`ask-first=${all}`), { ...nothing, isCounted: true, isDecided: true });
  assert.deepEqual(read(`ask-first=${all.replace('denied', 'granted')}`), {
    hasAds: true,
    isCounted: true,
    isDecided: true,
  });
});
