// What strangers may write where their HTML is shown, and names that others may plant: nothing of it
// releases what is not granted, becomes code, or takes long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check, mutate } from './check.mjs';

/** The page that addresses are relative to, as src/page/document.ts reads it. */
globalThis.Document = class {
  get baseURI() {
    return 'https://harbour.example/2026/story.html';
  }
};
globalThis.document = new Document();
globalThis.location = new URL('https://harbour.example/2026/story.html');

const { isMarkGranted } = await loadSource('src/options/marks.ts');
const { isAllowedValue } = await loadSource('src/gate/allowed-address.ts');
const { isSafeUrl } = await loadSource('src/options/safe-url.ts');
const { matchDeclared } = await loadSource('src/withdrawal/match-declared.ts');
const { readVendors } = await loadSource('src/options/vendors.ts');
const { readConfig } = await loadSource('src/options/config.ts');

const spaces = fc.constantFrom(' ', '', '\n', ' \t ');
const purpose = fc.constantFrom('a', 'b', 'c', 'analytics', 'necessary', 'A', '__proto__', 'a-b');

const marks = fc
  .array(fc.tuple(purpose, fc.constantFrom(' ', '|'), spaces, spaces), { maxLength: 6 })
  .map((terms) => terms.map(([id, sign, before, after]) => id + before + sign + after).join(''));

/** The same in the plainest way: character by character, without an expression. */
function isGrantedPlainly(mark, granted) {
  const tokens = [];
  let word = '';
  for (const sign of `${mark} `) {
    if (sign.trim() !== '' && sign !== '|') {
      word += sign;
      continue;
    }
    if (word !== '') tokens.push(word);
    word = '';
    if (sign === '|') tokens.push('|');
  }
  if (tokens.length === 0) return false;
  const isChosen = (id) => id !== 'necessary' && granted.includes(id);
  /** Alternatives follow each other with a bar between them. */
  const groups = [];
  let isJoined = false;
  for (const token of tokens) {
    if (groups.length === 0) groups.push([]);
    if (token === '|') isJoined = true;
    else if (isJoined || groups.at(-1).length === 0) groups.at(-1).push(token);
    else groups.push([token]);
    if (token !== '|') isJoined = false;
  }
  return groups.every((group) => group.some(isChosen));
}

test('releases by a mark only what a plain reading of it has granted', () => {
  const granted = ['a', 'b', 'necessary'];
  let count = 0;
  check(fc.oneof(marks, mutate(marks)), (mark) => {
    const isGranted = isMarkGranted(mark, (id) => granted.includes(id));
    assert.equal(isGranted, isGrantedPlainly(mark, granted), JSON.stringify(mark.slice(0, 200)));
    if (isGranted) count++;
  });
  assert.ok(count > 50, `${count} were granted`);
});

const addresses = fc.constantFrom(
  'https://film.example/1?a=b#c',
  '//film.example/1',
  '/own/film',
  'film.html',
  'data:image/png;base64,AAAA',
  'blob:https://harbour.example/1',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'about:srcdoc',
  'https://a.example/1 1x, https://b.example/2 2x',
);

/** The scheme to which a browser would resolve an address; empty where it is none. */
function schemeOf(address) {
  const base = location.href;
  return URL.canParse(address, base) ? new URL(address, base).protocol : '';
}

test('gives no element an address that runs as code', () => {
  const kinds = fc.constantFrom('web', 'media', 'srcset');
  let allowed = 0;
  check(fc.tuple(kinds, fc.oneof(addresses, mutate(addresses))), ([kind, address]) => {
    if (!isAllowedValue(kind, address)) return;
    allowed++;
    const parts = kind === 'srcset' ? address.split(/[\s,]+/) : [address];
    const schemes = parts.map(schemeOf);
    assert.ok(!schemes.some((scheme) => /^(javascript|vbscript|about|file):$/.test(scheme)));
    if (kind === 'web') assert.match(schemes[0], /^https?:$/);
  });
  assert.ok(allowed > 100, `${allowed} were allowed`);
});

test('links to nothing but the web and pages of the site', () => {
  const links = fc.oneof(addresses, mutate(addresses));
  check(links, (address) => {
    if (isSafeUrl(address)) assert.match(schemeOf(address), /^(https?:)?$/);
  });
});

test('deletes on a withdrawal only what a vendor has declared, however long its name is', () => {
  const names = fc.constantFrom('_c', '_c_*', '*', 'a*b*c*d', '*_*', 'counter.*.id', '');
  const vendorLists = fc.array(
    fc.record({
      id: fc.constantFrom('one', 'two'),
      cookies: fc.array(fc.oneof(names, mutate(names)), { maxLength: 3 }),
      storage: fc.array(names, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  );
  const planted = fc.oneof(
    names,
    fc
      .tuple(fc.constantFrom('_c_', 'a', 'ab', 'abc', '__'), fc.nat(4000))
      .map(([text, times]) => text.repeat(times)),
  );
  check(fc.tuple(vendorLists, planted, fc.boolean()), ([vendors, name, isCookie]) => {
    const config = readConfig({ purposes: [{ id: 'analytics', vendors }] });
    const declared = readVendors(config, () => undefined);
    const matches = matchDeclared(declared, ['analytics'], () => false, 'harbour.example');
    const patterns = declared.flatMap(({ cookies, storage }) =>
      isCookie ? cookies.map((cookie) => cookie.name) : storage,
    );
    const isMatch = matches(name, isCookie);
    // Any other name needs a pattern with a star.
    const isPossible = patterns.some((pattern) => pattern === name || pattern.includes('*'));
    assert.ok(!isMatch || (name !== '' && isPossible));
    if (patterns.includes(name) && name !== '') assert.equal(isMatch, true);
  });
});
