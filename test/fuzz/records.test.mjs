// What a cookie, its mirror and a header may hold: nothing but a whole record of ours ever grants.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check, mutate } from './check.mjs';
import { DAY, parsePlainly } from './plain-record.mjs';

const { nearlyRecords, records } = await loadSource('test/core/nearly-records.ts');
const { parseRecord: parseValue, serializeRecord } = await loadSource('src/core/record.ts');
const { createConsent } = await loadSource('src/core/consent.ts');
const { readConfig } = await loadSource('src/options/config.ts');
const { decodeMirror, encodeMirror } = await loadSource('src/storage/mirror.ts');
const { parseRecord } = await loadSource('src/record.ts');

/** The decisions in the text of a record, by a second reading: null where any piece is not ours. */
function readPlainly(text) {
  const record = parsePlainly(text);
  return record && { time: record.time, decisions: new Map(Object.entries(record.decisions)) };
}

const values = fc.oneof(nearlyRecords, mutate(records.map(serializeRecord)));

/** What a page grants by the text of a record, so many days after it was made. */
function grantedBy(text, now, purposes) {
  const record = parseValue(text);
  const config = readConfig({ revision: record?.revision, purposes });
  const consent = createConsent(config, () => now);
  consent.setRecord(record, 'restore');
  return consent.state.granted.filter((purpose) => purpose !== 'necessary');
}

test('grants what a plain reading finds, and nothing after half a year or before its time', () => {
  check(
    fc.tuple(values, fc.integer({ min: -3, max: 400 }), fc.constantFrom('analytics', 'a b')),
    ([text, days, other]) => {
      const plain = readPlainly(text);
      const time = plain?.time ?? Date.now();
      const purposes = [...(plain?.decisions.keys() ?? []), ...other.split(' ')];
      for (const purpose of grantedBy(text, time + days * DAY, purposes)) {
        assert.equal(plain?.decisions.get(purpose), 'granted');
        assert.ok(days > -2 && days < 180, `${days} days`);
      }
    },
  );
});

test('grants what the record of a whole text grants', () => {
  let granted = 0;
  check(records, (record) => {
    const text = serializeRecord(record);
    const plain = readPlainly(text);
    for (const purpose of grantedBy(text, record.time, Object.keys(record.decisions))) {
      granted++;
      assert.equal(plain.decisions.get(purpose), 'granted');
    }
  });
  assert.ok(granted > 500, `${granted} grants`);
});

test('grants nothing by a header that holds no whole record', () => {
  const headers = mutate(values.map((text) => `theme=dark; ask-first=${text}; id=7`));
  check(headers, (header) => {
    const found = Object.entries(parseRecord(header)?.decisions ?? {});
    const granted = found.filter(([, decision]) => decision === 'granted');
    const copies = header
      .split('; ')
      .flatMap((pair) => (pair.startsWith('ask-first=') ? [readPlainly(pair.slice(10))] : []))
      .filter(Boolean);
    for (const [purpose] of granted)
      assert.ok(copies.every(({ decisions }) => decisions.get(purpose) === 'granted'));
    assert.ok(granted.length === 0 || copies.length > 0);
  });
});

test('reads a mirror only where it holds a whole record under its name', () => {
  const kinds = fc.constantFrom('server', 'script', 'domain');
  const mirrors = fc
    .tuple(kinds, records.map(serializeRecord), fc.constantFrom('', '; path=/; secure'))
    .map(([kind, text, attributes]) =>
      encodeMirror({
        kind,
        pair: `ask-first=${text}`,
        attributes: kind === 'script' ? '; path=/' : attributes,
      }),
    );
  check(fc.oneof(mirrors, mutate(mirrors)), (text) => {
    const mirror = decodeMirror('ask-first', text);
    if (!mirror) return;
    assert.ok(mirror.pair.startsWith('ask-first='));
    assert.notEqual(readPlainly(mirror.pair.slice(10)), null);
    assert.equal(encodeMirror(mirror), text);
  });
});
