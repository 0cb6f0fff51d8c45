// The small readings of which all others are made: records, hashes, ids and patterns, each beside a second
// reading.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check, mutate } from './check.mjs';
import {
  cleanPlainly,
  endPlainly,
  hashPlainly,
  isIdPlainly,
  listsPlainly,
  parsePlainly,
  shortPlainly,
  writePlainly,
} from './plain-record.mjs';

const { nearlyRecords, records } = await loadSource('test/core/nearly-records.ts');
const record = await loadSource('src/core/record.ts');
const { endOf, readLists } = await loadSource('src/core/asked-lists.ts');
const { clean } = await loadSource('src/core/clean.ts');
const { fieldsOf, isGroup } = await loadSource('src/core/fields.ts');
const fingerprint = await loadSource('src/core/fingerprint.ts');
const { isPurposeId } = await loadSource('src/core/purposes.ts');
const { readConfig } = await loadSource('src/options/config.ts');
const { matchesPattern } = await loadSource('src/core/matches-pattern.ts');

const texts = records.map(writePlainly);
/** A purpose is named twice. */
const doubled = texts.map((text) => text.replace(/([a-z][a-z\d-]*:)\w+/, '$1granted+$1denied'));
const written = fc.oneof(texts, nearlyRecords, mutate(texts), doubled);

test('reads and writes records as a second reading does', () => {
  let read = 0;
  check(written, (text) => {
    const found = record.parseRecord(text);
    assert.deepEqual(found, parsePlainly(text), text);
    if (!found) return;
    read++;
    assert.equal(record.serializeRecord(found), text);
    const lists = listsPlainly(found);
    assert.deepEqual(readLists(found), lists);
    const ends = lists.map((list) => endPlainly(list, found));
    assert.deepEqual(
      readLists(found).map((list) => endOf(list, found)),
      ends,
    );
    assert.equal(record.expiryOf(found), Math.max(...ends));
  });
  assert.ok(read > 200, `${read} were read`);
  assert.equal(record.parseRecord(), null);
});

test('reads no record of more than 4,096 signs', () => {
  const lengths = fc.constantFrom(4095, 4096, 4097);
  check(fc.tuple(texts, lengths), ([text, length]) => {
    const [decided, hash] = [
      text.lastIndexOf('|', text.lastIndexOf('|') - 1),
      text.lastIndexOf('|'),
    ];
    const long = `${text.slice(0, decided)}|${'a'.repeat(length - text.length + hash - decided - 1)}${text.slice(hash)}`;
    assert.equal(long.length, length);
    assert.deepEqual(record.parseRecord(long), parsePlainly(long));
  });
});

test('finds the records among cookies by their name, the newest last', () => {
  const names = fc.constantFrom('ask-first', 'ask-first', 'ask', 'ask-first2', '');
  const cookies = fc.array(fc.tuple(names, written), { maxLength: 4 });
  check(cookies, (pairs) => {
    const jar = pairs.map(([name, text]) => `${name}=${text}`);
    if (jar.every((pair) => !pair.includes('; ')) && jar.length > 0)
      assert.deepEqual(record.splitCookies(jar.join('; ')), jar);
    const expected = pairs
      .filter(([name, text]) => name === 'ask-first' && parsePlainly(text))
      .map(([, text]) => `ask-first=${text}`);
    expected.sort((one, other) => (one < other ? -1 : 1));
    assert.deepEqual(record.sortCopies('ask-first', jar), expected);
    for (const [name, text] of pairs) {
      const found = record.parsePair('ask-first', `${name}=${text}`);
      assert.deepEqual(found, name === 'ask-first' ? parsePlainly(text) : null);
    }
  });
});

const ids = fc.oneof(
  fc.stringMatching(/^[a-z][a-z\d-]{0,31}$/),
  fc.constantFrom('a', 'a'.repeat(32), 'a'.repeat(33), '', 'A', '1a', 'a_', '-a', ' a', 'a\n'),
  mutate(fc.constantFrom('analytics', 'b-2')),
  fc.anything(),
);

test('takes a purpose, a revision and fields as a second reading does', () => {
  check(ids, (found) => {
    assert.equal(isPurposeId(found), isIdPlainly(found));
    const isOffered = isIdPlainly(found) && found !== 'necessary';
    const offered = isOffered ? [found] : ['analytics', 'advertising'];
    if (typeof found === 'string')
      assert.deepEqual(readConfig({ purposes: [found] }).purposes, offered);
    assert.equal(clean(found), cleanPlainly(found));
    const isObject = typeof found === 'object' && found !== null;
    assert.equal(isGroup(found), isObject && !Array.isArray(found));
    const fields = Object.create(null);
    if (isObject) for (const key of Object.keys(found)) fields[key] = found[key];
    assert.deepEqual(fieldsOf(found), fields);
  });
});

test('hashes as an arithmetic of whole numbers does', () => {
  check(fc.tuple(fc.string({ unit: 'binary', maxLength: 20 }), ids), ([text, id]) => {
    assert.equal(fingerprint.textHash(text), hashPlainly(text));
    assert.equal(fingerprint.textHash(text, 'b'), hashPlainly(`b\n${text}`));
    assert.equal(fingerprint.shortHash(text), shortPlainly(text));
    const vendor = typeof id === 'string' ? id : '';
    assert.equal(fingerprint.vendorHash(text, id), shortPlainly(`${text} ${vendor}`));
  });
  const lists = fc.array(fc.constantFrom('ab1c', '9xyz'), { maxLength: 60, size: 'max' });
  check(lists, (hashes) => {
    const expected = hashes.length > 40 ? [shortPlainly(hashes.join(','))] : hashes;
    assert.deepEqual(fingerprint.fingerprintOf(hashes), expected);
  });
});

/** Tries each way to share a name among the parts of a pattern. */
function matchesPlainly(pattern, name) {
  if (pattern === '') return name === '';
  if (pattern[0] !== '*')
    return name[0] === pattern[0] && matchesPlainly(pattern.slice(1), name.slice(1));
  return (
    matchesPlainly(pattern.slice(1), name) ||
    (name !== '' && matchesPlainly(pattern, name.slice(1)))
  );
}

test('matches a declared name as one that tries each way does', () => {
  const signs = fc.constantFrom('a', 'b', 'ab', '_', '*');
  const patterns = fc.array(signs, { maxLength: 5 }).map((parts) => parts.join(''));
  const letters = fc.constantFrom('a', 'b', '_');
  // Among them those for which some of the letters of the pattern count, or would count twice.
  const namesFor = (pattern) =>
    fc.oneof(
      fc.array(letters, { maxLength: 7 }),
      fc.subarray([...pattern].filter((sign) => sign !== '*')),
    );
  const pairs = patterns.chain((pattern) => fc.tuple(fc.constant(pattern), namesFor(pattern)));
  let matched = 0;
  check(pairs, ([pattern, signs]) => {
    const name = signs.join('');
    const isMatch = matchesPattern(pattern, name);
    if (isMatch) matched++;
    assert.equal(isMatch, matchesPlainly(pattern, name), `${pattern} ${name}`);
  });
  assert.ok(matched > 100, `${matched} matched`);
});
