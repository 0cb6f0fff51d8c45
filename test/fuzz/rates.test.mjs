// What a report of rates tells of a small group: nothing, whatever is subtracted from whatever.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check } from './check.mjs';

const { buildRates } = await loadSource('src/rates/build-rates.ts');
const { keepShowings } = await loadSource('src/rates/keep-showings.ts');
const { keepChoices } = await loadSource('src/rates/keep-choices.ts');

const ACTS = ['accept', 'decline', 'save', 'withdraw', 'other'];
const SMALLEST = 20;
const SOURCE = { source: 'database' };

const values = fc.record({
  day: fc.integer({ min: 10, max: 21 }).map((day) => `2026-11-${day}`),
  language: fc.constantFrom('en', 'en', 'en', 'de', 'de', 'cy', 'fr', 'ga'),
  layout: fc.constantFrom('bar', 'box', 'dialog'),
  revision: fc.constantFrom('', '1'),
  text: fc.constantFrom('a1', 'b2', 'c3'),
  variant: fc.constantFrom('', 'short', 'long'),
});

/** Around the limit, so that groups are as often shown as hidden. */
const count = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }));

const answer = (act, chosen) =>
  ({ accept: 'granted', decline: 'denied', withdraw: 'denied' })[act] ?? chosen;

const choice = fc
  .tuple(
    values,
    count,
    fc.constantFrom('accept', 'decline', ...ACTS),
    fc.array(fc.boolean(), { minLength: 3 }),
  )
  .map(([values, count, act, [isFirst, isSecond, isAsked]]) => ({
    values,
    count,
    act,
    decisions: [
      `analytics:${answer(act, isFirst ? 'granted' : 'denied')}`,
      ...(isAsked ? [`embeds:${answer(act, isSecond ? 'granted' : 'denied')}`] : []),
    ].join('+'),
  }));

/** Some groups have many more showings than answers, and some have a few. */
const showing = fc
  .tuple(
    values,
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
      fc.integer({ min: 100, max: 300 }),
    ),
  )
  .map(([values, count]) => ({ values, count }));

const countedOf = (mostChoices, mostShowings) =>
  fc.record({
    choices: fc.array(choice, { maxLength: mostChoices, size: 'max' }),
    showings: fc.array(showing, { maxLength: mostShowings, size: 'max' }),
  });
const someCounted = countedOf(70, 30);

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const isSmall = (number) => number > 0 && number < SMALLEST;
const answersOf = ({ counts: { accept, decline, save } }) => sum([accept, decline, save]);

/** The report, and how many groups there were in all. */
let groupsShown = 0;
function report(counted) {
  const rates = buildRates(counted, SOURCE);
  groupsShown += rates.tables.flatMap(({ groups }) => groups).length;
  return rates;
}

test('shows no group of fewer than 20', () => {
  check(someCounted, (counted) => {
    const { total, tables, purposes } = report(counted);
    const groups = [total, ...tables.flatMap(({ groups }) => groups)];
    for (const { counts, showings } of groups)
      for (const number of [...Object.values(counts), showings])
        assert.ok(number === null || number >= SMALLEST, `${number}`);
    for (const { granted, denied } of purposes)
      for (const number of [granted, denied])
        assert.ok(number === null || number >= SMALLEST, `${number}`);
  });
  assert.ok(groupsShown > 5000, `${groupsShown} groups`);
});

test('leaves no small rest in a column or in a row', () => {
  check(someCounted, (counted) => {
    const { total, tables } = report(counted);
    for (const { dimension, groups } of tables) {
      for (const act of ACTS) {
        const rest = (total.counts[act] ?? 0) - sum(groups.map(({ counts }) => counts[act] ?? 0));
        assert.ok(rest >= 0 && !isSmall(rest), `${dimension}, ${act}: ${rest}`);
      }
      const rest = (total.showings ?? 0) - sum(groups.map(({ showings }) => showings ?? 0));
      assert.ok(rest >= 0 && !isSmall(rest), `${dimension}, showings: ${rest}`);
      for (const group of groups)
        if (group.showings !== null) {
          const unanswered = group.showings - answersOf(group);
          assert.ok(unanswered >= SMALLEST, `${dimension}, unanswered: ${unanswered}`);
        }
    }
  });
});

/** Choices with texts of one language each, as they are on a site. */
const nested = choice.map(({ values, ...rest }) => ({
  ...rest,
  values: { ...values, text: `${values.language}-${values.text}` },
}));

test('tells by no table what another one hides, where a text has one language', () => {
  let compared = 0;
  check(fc.array(nested, { maxLength: 70, size: 'max' }), (choices) => {
    const kept = keepChoices(choices);
    for (const act of ACTS) {
      const ofAct = kept.filter((one) => one.act === act);
      for (const language of new Set(ofAct.map(({ values }) => values.language))) {
        const inside = ofAct.filter(({ values }) => values.language === language);
        const texts = [...new Set(inside.map(({ values }) => values.text))];
        const counts = texts.map((text) =>
          sum(inside.filter(({ values }) => values.text === text).map(({ count }) => count)),
        );
        const all = sum(counts);
        const shown = sum(counts.filter((number) => number >= SMALLEST));
        if (all < SMALLEST || shown === 0) continue;
        compared++;
        assert.ok(!isSmall(all - shown), `${act}, ${language}: ${all} less ${shown}`);
      }
    }
  });
  assert.ok(compared > 1000, `${compared} languages`);
});

test('tells by no purpose how many visitors chose it by itself, or were not asked', () => {
  let purposesShown = 0;
  check(someCounted, (counted) => {
    const { total, purposes } = report(counted);
    const { accept, decline, withdraw } = total.counts;
    for (const { granted, denied } of purposes) {
      purposesShown += 1;
      const all = sum(Object.values(total.counts));
      assert.ok(!isSmall(all - granted - denied), 'not asked');
      // All who accepted, or declined, have answered for what they were asked.
      if (all === granted + denied) {
        assert.ok(!isSmall(granted - accept), 'granted by itself');
        assert.ok(!isSmall(denied - decline - withdraw), 'denied by itself');
      }
    }
  });
  assert.ok(purposesShown > 500, `${purposesShown} purposes`);
});

/**
 * Other counts for the groups of a dimension that are hidden: the first one gets `wanted`, the others get
 * the rest, at least 1 each. Everything else of what happened stays as it is.
 */
function redistribute(kinds, dimension, hidden, { wanted, mostOf }) {
  const isHidden = ({ values }) => hidden.includes(values[dimension]);
  const single = kinds
    .filter(isHidden)
    .flatMap((kind) => Array.from({ length: kind.count }, () => ({ ...kind, count: 1 })));
  const [first, ...others] = hidden;
  const repeat = (name, times) => Array.from({ length: times }, () => name);
  const names = [
    ...repeat(first, wanted),
    ...others,
    ...others.flatMap((name) => repeat(name, mostOf(name) - 1)),
  ].slice(0, single.length);
  assert.equal(names.length, single.length, 'the others can hold the rest');
  assert.ok(wanted + others.length <= single.length, 'the others can do with the rest');
  const moved = single.map((kind, index) => ({
    ...kind,
    values: { ...kind.values, [dimension]: names[index] },
  }));
  return [...kinds.filter((kind) => !isHidden(kind)), ...moved];
}

/** The groups of a dimension that there are, and are not shown. */
const findHidden = (kinds, dimension, isShown) =>
  [...new Set(kinds.map(({ values }) => values[dimension]))].filter((name) => !isShown(name));

const changeOf = (counted) =>
  fc.record({ counted, turn: fc.nat(6), wanted: fc.integer({ min: 1, max: SMALLEST - 1 }) });

test('says the same whatever count a hidden group has', () => {
  let tried = 0;
  check(changeOf(countedOf(70, 0)), ({ counted, turn, wanted }) => {
    const before = buildRates(counted, SOURCE);
    const kept = keepChoices(counted.choices);
    for (const act of ACTS)
      for (const { dimension, groups } of before.tables) {
        const ofAct = kept.filter((choice) => choice.act === act);
        const hidden = findHidden(
          ofAct,
          dimension,
          (name) => (groups.find((group) => group.name === name)?.counts[act] ?? null) !== null,
        );
        if (hidden.length === 0) continue;
        tried += 1;
        const turned = hidden.map((_, index) => hidden[(index + turn) % hidden.length]);
        const moved = redistribute(ofAct, dimension, turned, {
          wanted,
          mostOf: () => SMALLEST - 1,
        });
        const choices = [...kept.filter((choice) => choice.act !== act), ...moved];
        assert.deepEqual(buildRates({ ...counted, choices }, SOURCE), before);
      }
  });
  assert.ok(tried > 50, `${tried} hidden groups`);
});

test('says the same whatever showings a hidden group has', () => {
  let tried = 0;
  check(changeOf(countedOf(20, 70)), ({ counted, turn, wanted }) => {
    const { counts } = buildRates(counted, SOURCE).total;
    const { showings: kept, answers } = keepShowings(
      counted.showings,
      keepChoices(counted.choices),
      counts,
    );
    const before = buildRates({ ...counted, showings: kept }, SOURCE);
    // Without the first day, the counting may begin after the first choices.
    if (before.showingsSince !== null) return;
    for (const { dimension, groups } of before.tables) {
      // By layout and by text no showings are told at all.
      if (groups.every(({ showings }) => showings === null)) continue;
      const hidden = findHidden(
        kept,
        dimension,
        (name) => (groups.find((group) => group.name === name)?.showings ?? null) !== null,
      );
      if (hidden.length === 0) continue;
      tried += 1;
      const turned = hidden.map((_, index) => hidden[(index + turn) % hidden.length]);
      const mostOf = (name) => answers.of(dimension, name) + SMALLEST - 1;
      const showings = redistribute(kept, dimension, turned, { wanted, mostOf });
      assert.deepEqual(buildRates({ ...counted, showings }, SOURCE), before);
    }
  });
  assert.ok(tried > 50, `${tried} hidden groups`);
});

test('does not depend on acts of which there are fewer than 20', () => {
  check(someCounted, (counted) => {
    const countOf = (act) =>
      sum(counted.choices.filter((choice) => choice.act === act).map(({ count }) => count));
    const frequent = counted.choices.filter(({ act }) => countOf(act) >= SMALLEST);
    const without = { ...counted, choices: frequent };
    assert.deepEqual(buildRates(counted, SOURCE), buildRates(without, SOURCE));
  });
});
