import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAppRecord } from '../../src/core/app-record.js';
import type { RawOptions } from '../../src/core/config-types.js';
import { readConfig } from '../../src/options/config.js';
import { DAY, NOW } from './sample.js';

const decisions = { analytics: 'granted', advertising: 'denied' };
const good = { decisions, time: NOW - DAY };
const read = (found: unknown, options: RawOptions = {}) =>
  readAppRecord(found, readConfig(options), NOW);

const vendors = {
  purposes: [
    { id: 'analytics', vendors: [{ id: 'counter' }, { id: 'meter' }] },
    { id: 'advertising', vendors: [{ id: 'adboard' }] },
  ],
};

describe('record of an app', () => {
  it('is what was decided, and when, in whole seconds', () => {
    const { choice, problem, isRecord } = read({ ...good, time: good.time + 123 });
    expect({ ...choice?.decisions }).to.deep.equal(decisions);
    expect(choice?.time).to.equal(good.time);
    expect([problem, isRecord]).to.deep.equal([undefined, true]);
  });

  const broken: [string, unknown, RegExp][] = [
    ['nothing', undefined, /^not a record:$/],
    ['null', null, /^not a record:$/],
    ['a word', 'granted', /^not a record:$/],
    ['a list', [good], /^not a record:$/],
    ['no decisions', { time: good.time }, /^wrong decisions/],
    ['empty decisions', { ...good, decisions: {} }, /^wrong decisions/],
    ['a list of decisions', { ...good, decisions: ['analytics'] }, /^wrong decisions/],
    ['another word', { ...good, decisions: { analytics: 'yes' } }, /^wrong decisions/],
    ['true', { ...good, decisions: { analytics: true } }, /^wrong decisions/],
    ['one wrong word', { ...good, decisions: { ...decisions, embeds: 'yes' } }, /^wrong decisions/],
    ['a wrong purpose', { ...good, decisions: { 'My ads': 'granted' } }, /^wrong decisions/],
    ['no time', { decisions }, /^wrong time/],
    ['a time in seconds', { ...good, time: good.time / 1000 }, /^wrong time/],
    ['a time in words', { ...good, time: '2026-11-24' }, /^wrong time/],
    ['a time that is no number', { ...good, time: NaN }, /^wrong time/],
    ['a group as the revision', { ...good, revision: {} }, /^wrong revision/],
    ['vendors in a text', { ...good, vendors: 'counter' }, /^wrong vendors/],
    ['vendors that are no ids', { ...good, vendors: [{ id: 'counter' }] }, /^wrong vendors/],
  ];
  for (const [what, found, problem] of broken)
    it(`refuses ${what}, and says so`, () => {
      const reading = read(found);
      expect(reading.problem).to.match(problem);
      expect([reading.choice, reading.isRecord]).to.deep.equal([undefined, false]);
    });

  const void_: [string, unknown, RegExp][] = [
    ['from a day ahead', { ...good, time: NOW + DAY }, /^from the future/],
    ['with a time without an end', { ...good, time: Infinity }, /^from the future/],
    ['180 days old, with a grant', { ...good, time: NOW - 180 * DAY }, /^it has ended/],
    [
      '365 days old, without a grant',
      { decisions: { analytics: 'denied' }, time: NOW - 365 * DAY },
      /^it has ended/,
    ],
    ['of another revision', { ...good, revision: '1' }, /^wrong revision, the page has "2":$/],
    ['of no revision', good, /^wrong revision, the page has "2":$/],
  ];
  for (const [what, found, problem] of void_)
    it(`takes a record ${what} as one that answers nothing`, () => {
      const reading = read(found, problem.source.includes('revision') ? { revision: 2 } : {});
      expect(reading.problem).to.match(problem);
      expect([reading.choice, reading.isRecord]).to.deep.equal([undefined, true]);
    });

  it('holds until its last millisecond, and with a clock that is wrong by less than a day', () => {
    expect(read({ ...good, time: NOW - 180 * DAY + 1 }).choice).not.to.equal(undefined);
    expect(read({ ...good, time: NOW + DAY - 1 }).choice).not.to.equal(undefined);
    const denied = { decisions: { analytics: 'denied' }, time: NOW - 365 * DAY + 1 };
    expect(read(denied).choice).not.to.equal(undefined);
  });

  it('keeps the denials of such a record where all is on until an opt-out', () => {
    const optOut = { model: 'opt-out', revision: '2' };
    for (const record of [
      { ...good, revision: 2, time: NOW - 400 * DAY },
      { ...good, revision: 2, time: NOW + 2 * DAY },
      good,
    ]) {
      const { choice, problem } = read(record, optOut);
      expect({ ...choice?.decisions }).to.deep.equal({ advertising: 'denied' });
      expect(choice?.isRenewed).to.equal(true);
      expect(problem).not.to.equal(undefined);
    }
    const granted = { decisions: { analytics: 'granted' }, time: NOW - 400 * DAY, revision: 2 };
    expect(read(granted, optOut).choice).to.equal(undefined);
  });

  it('takes a revision as a number or as a text', () => {
    for (const revision of [2, '2'])
      expect(read({ ...good, revision }, { revision: 2 }).problem).to.equal(undefined);
  });

  it('cleans a revision as the option is cleaned', () => {
    const revision = '2026/11';
    expect(read({ ...good, revision }, { revision }).problem).to.equal(undefined);
    expect(read({ ...good, revision: '2026/12' }, { revision }).problem).to.match(
      /^wrong revision/,
    );
  });

  it('grants a purpose for which each vendor was named, and a denial needs none', () => {
    const all = read({ ...good, vendors: ['meter', 'counter', 'other'] }, vendors);
    expect({ ...all.choice?.decisions }).to.deep.equal(decisions);
    expect(all.problem).to.equal(undefined);
    const some = read({ ...good, vendors: ['counter', 'adboard'] }, vendors);
    expect({ ...some.choice?.decisions }).to.deep.equal({ advertising: 'denied' });
    expect(some.problem).to.match(/has not named these vendors/);
    expect(some.found).to.deep.equal(['meter']);
    expect({ ...read(good, vendors).choice?.decisions }).to.deep.equal({ advertising: 'denied' });
  });

  it('asks for each of more vendors than a record has hashes for', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `v${index}`);
    const many = { purposes: [{ id: 'analytics', vendors: ids.map((id) => ({ id })) }] };
    expect(read({ ...good, vendors: ids }, many).choice?.decisions.analytics).to.equal('granted');
    const [, ...rest] = ids;
    expect(read({ ...good, vendors: rest }, many).choice?.decisions.analytics).to.equal(undefined);
  });

  it('never throws, and grants nothing that is not written in it', () => {
    const anyField = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>(decisions, good.time, 'granted', NaN, -1, ['counter', 'meter'], '2'),
      fc.dictionary(fc.constantFrom('analytics', 'advertising', '__proto__'), fc.anything()),
    );
    const fields = ['decisions', 'time', 'revision', 'vendors'];
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...fields), anyField), { maxLength: 2 }),
        fc.constantFrom<RawOptions>({}, vendors, { revision: '2' }),
        (changes, options) => {
          const named = {
            ...good,
            revision: options.revision ?? '',
            vendors: ['counter', 'meter'],
          };
          const handedOver = { ...named, ...Object.fromEntries(changes) };
          const { choice, problem, isRecord } = read(handedOver, options);
          if (choice) taken++;
          else refused++;
          expect(isRecord || !!problem).to.equal(true);
          expect(!!choice || !!problem).to.equal(true);
          const found: Record<string, unknown> = handedOver.decisions;
          for (const [id, decision] of Object.entries(choice?.decisions ?? {})) {
            expect(found[id]).to.equal(decision);
            expect(decision === 'granted' || decision === 'denied').to.equal(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(taken).to.be.above(200);
    expect(refused).to.be.above(200);
  });
});
