// What an app hands over decides what a second reading finds in it, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check } from './check.mjs';
import { readAppPlainly } from './plain-app.mjs';
import { DAY } from './plain-record.mjs';
import { NOW, optionsOf, pages } from './visits.mjs';

const { readConfig } = await loadSource('src/options/config.ts');
const { readAppRecord } = await loadSource('src/core/app-record.ts');

/** Mostly what is right, seldom something else. */
const some = (right, ...wrong) =>
  fc.oneof(
    { weight: 30, arbitrary: right },
    { weight: 2, arbitrary: fc.constantFrom(...wrong) },
    fc.anything(),
  );

const ids = fc.constantFrom('analytics', 'advertising', 'embeds', 'z-9', 'constructor');
const words = some(fc.constantFrom('granted', 'denied'), 'yes');
const ages = [0, 0, 0, -1, 180, 365, 500].flatMap((days) =>
  [-1, 0, 1, 1234].map((more) => NOW - days * DAY + more),
);
const VENDORS = ['v', 'w', 'x', ''];

/** What an app may hand over to a page, which asks mostly about what the app has asked. */
const handedOverTo = (page) => {
  const named = page.purposes.flatMap(([, vendors]) => vendors);
  return fc.record(
    {
      decisions: some(
        fc.dictionary(some(ids, 'A', '1').map(String), words, { minKeys: 1, maxKeys: 4 }),
        {},
        ['granted'],
        { analytics: 'granted', 0: 'granted' },
      ),
      time: some(fc.constantFrom(...ages), 1e12, 1e12 - 1, `${NOW}`, NaN, Infinity),
      revision: some(fc.constant(page.revision), '', '2', 2, '202611', null, true),
      vendors: some(fc.oneof(fc.constant(named), fc.subarray(VENDORS)), null, ['v', 1], 'v'),
    },
    { requiredKeys: ['decisions', 'time'] },
  );
};

const visits = pages.chain((page) =>
  fc.tuple(some(handedOverTo(page), null, [], 'granted'), fc.constant(page)),
);

/** Two dates beyond all dates are not equal by themselves. */
const withoutDate = ({ found, ...reading }) => ({
  ...reading,
  found: found instanceof Date ? found.getTime() : found,
});

test('reads what an app hands over as a second reading does', () => {
  let taken = 0;
  let renewed = 0;
  check(visits, ([found, page]) => {
    const config = readConfig(optionsOf(page), page.hasGpc);
    const reading = readAppRecord(found, config, NOW);
    const { topic, ...expected } = readAppPlainly(found, page, NOW);
    const problem = topic === undefined ? undefined : reading.problem;
    assert.deepEqual(
      withoutDate(reading),
      withoutDate({ choice: undefined, ...expected, problem }),
    );
    if (topic !== undefined) assert.ok(reading.problem?.includes(topic), reading.problem);
    if (reading.choice) taken++;
    if (reading.choice?.isRenewed) renewed++;
  });
  assert.ok(taken > 200 && renewed > 20, `${taken} were taken, ${renewed} of them as of now`);
});
