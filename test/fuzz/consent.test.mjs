// What a page makes of any record, and what it stores of any decision, as a second reading of both has it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check } from './check.mjs';
import { decidePlainly, mergePlainly } from './plain-decide.mjs';
import { fingerprintPlainly, idsOf, onByDefaultPlainly, statePlainly } from './plain-page.mjs';
import { listsPlainly, writePlainly } from './plain-record.mjs';
import { NOW, optionsOf, pages, visits } from './visits.mjs';

const { readConfig } = await loadSource('src/options/config.ts');
const { createConsent } = await loadSource('src/core/consent.ts');
const { decide } = await loadSource('src/core/decide.ts');
const { mergeRecord } = await loadSource('src/core/merge-record.ts');
const { parseRecord, serializeRecord } = await loadSource('src/core/record.ts');

const configOf = (page) => readConfig(optionsOf(page), page.hasGpc);

test('asks and grants what a second reading of the record does', () => {
  check(visits, ({ page, record }) => {
    const config = configOf(page);
    assert.deepEqual(config.fingerprint, fingerprintPlainly(page));
    assert.deepEqual(config.grantedByDefault, onByDefaultPlainly(page));
    const consent = createConsent(config, () => NOW);
    assert.deepEqual(consent.state, statePlainly(null, { ...page, model: 'opt-in' }, NOW).state);
    consent.setRecord(record, 'restore');
    const { undecided, state } = statePlainly(record, page, NOW);
    assert.deepEqual(consent.undecided, undecided);
    assert.deepEqual(consent.state, state);
    for (const id of ['analytics', 'embeds', 'necessary', 'toString'])
      assert.equal(consent.isGranted(id), state.granted.includes(id));
    assert.ok(Object.isFrozen(consent.state) && Object.isFrozen(consent.state.granted));
    const { record: kept } = consent.state;
    assert.ok(!kept || (Object.isFrozen(kept) && Object.isFrozen(kept.decisions)));
  });
});

const acts = fc.array(
  fc.tuple(visits, fc.constantFrom('tab', 'tab', 'save', 'restore'), fc.constantFrom(0, 190)),
  { minLength: 1, maxLength: 4 },
);

test('tells its subscribers each change once, and lets no older record of a tab grant', () => {
  check(fc.tuple(pages, acts), ([page, acts]) => {
    let now = NOW;
    const consent = createConsent(configOf(page), () => now);
    const told = [];
    const expected = [];
    const note = (name) => (state, previous, cause) => told.push([name, state, previous, cause]);
    const second = note('second');
    consent.subscribe((...change) => {
      note('first')(...change);
      stop();
      consent.subscribe(second);
    });
    const stop = consent.subscribe(note('stopped'));
    let latest = null;
    let { state } = statePlainly(null, { ...page, model: 'opt-in' }, now);
    let hasSecond = false;
    for (const [{ record }, cause, days] of acts) {
      now += days * 86_400_000;
      consent.setRecord(record, cause);
      const next = statePlainly(record, page, now).state;
      const isOlder = cause === 'tab' && record && latest && record.time < latest.time;
      const grantsMore = next.granted.some((id) => !state.granted.includes(id));
      if (isOlder && grantsMore) continue;
      latest = record;
      const isSame =
        next.granted.join() === state.granted.join() &&
        (next.record && writePlainly(next.record)) === (state.record && writePlainly(state.record));
      const why = record && state.decided && !next.decided ? 'expire' : cause;
      if (!isSame) {
        expected.push(['first', next, state, why]);
        if (hasSecond) expected.push(['second', next, state, why]);
        hasSecond = true;
      }
      state = next;
    }
    assert.deepEqual(told, expected);
    assert.deepEqual(consent.state, state);
  });
});

const requests = fc.dictionary(
  fc.constantFrom('analytics', 'advertising', 'embeds', 'constructor', 'foreign', 'p0', 'p36'),
  fc.constantFrom('granted', 'denied', 'denied', '', 'yes', true, null, undefined),
);
const methods = fc.constantFrom('save', 'api', 'accept');
const shown = fc.constantFrom({ locale: 'en', text: 'May we?' }, { locale: '', text: '' });

test('records a decision, and puts it into the stored record, as a second reading does', () => {
  let long = 0;
  const decisions = fc.record({
    visit: visits,
    requested: requests,
    method: methods,
    text: shown,
    late: fc.constantFrom(0, 1, 999, 1000),
    isAll: fc.boolean(),
  });
  check(decisions, ({ visit: { page, record }, requested, method, text, late, isAll }) => {
    const config = configOf(page);
    const consent = createConsent(config, () => NOW);
    consent.setRecord(record, 'restore');
    const { state, undecided } = statePlainly(record, page, NOW);
    const made = decide(consent, config, requested, method, text, NOW + late);
    assert.deepEqual(made, decidePlainly(state, page, requested, method, text, NOW + late));
    const asked = idsOf(page).filter(
      (id) =>
        id in made.decisions && (isAll || Object.hasOwn(requested, id) || undecided.includes(id)),
    );
    if (asked.length === 0) return;
    const merge = (cookieName) => {
      const merged = mergeRecord(record, made, asked, { ...config, cookieName });
      assert.deepEqual(merged, mergePlainly(record, made, asked, page, cookieName));
      return merged;
    };
    const merged = merge('ask-first');
    if (listsPlainly(merged).some(({ hashes }) => hashes[0]?.startsWith('_'))) long++;
    const isWritten = Object.keys(merged.decisions).length > 0;
    if (isWritten) assert.deepEqual(parseRecord(serializeRecord(merged)), merged);
    // With a name that just fits, and with one that is too long by one letter.
    const room = 510 - serializeRecord(merged).length;
    if (room > 0) for (const length of [room, room + 1]) merge('n'.repeat(length));
  });
  assert.ok(long > 20, `${long} had to be shortened`);
});
