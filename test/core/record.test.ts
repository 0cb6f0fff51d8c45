import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/options/config.js';
import { createConsent } from '../../src/core/consent.js';
import { shortHash } from '../../src/core/fingerprint.js';
import { expiryOf, parsePair, parseRecord, serializeRecord } from '../../src/core/record.js';
import type { ConsentRecord } from '../../src/core/types.js';
import { METHODS, nearlyRecords, records } from './nearly-records.js';
import { DAY, GOOD, makeRecord } from './sample.js';

describe('record', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(records, (written) => {
        expect(parseRecord(serializeRecord(written))).to.deep.equal({
          ...written,
          decisions: { ...written.decisions },
        });
      }),
    );
  });

  it('is read from a cookie of its own name alone', () => {
    expect(parsePair('ask-first', `ask-first=${GOOD}`)).to.deep.equal(parseRecord(GOOD));
    for (const name of ['ask-firsT', 'xsk-first', 'ask_first'])
      expect(parsePair('ask-first', `${name}=${GOOD}`), name).to.equal(null);
  });

  it('has eight fields between bars', () => {
    expect(serializeRecord(makeRecord())).to.equal(GOOD);
    expect(GOOD.split('|').length).to.equal(8);
  });

  it('needs no more than 512 bytes for the eight longest purposes', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `${index}`.padStart(32, 'a'));
    const decisions = Object.fromEntries(ids.map((id) => [id, 'granted'] as const));
    const longest = makeRecord({ decisions, revision: 'r'.repeat(40), locale: 'zh-Hant' });
    expect(serializeRecord(longest).length).to.be.below(512);
    expect(parseRecord(serializeRecord(longest))).to.deep.equal(longest);
  });

  for (const method of METHODS) {
    it(`knows the method ${method}`, () => {
      expect(parseRecord(GOOD.replace('accept', method))?.method).to.equal(method);
    });
  }

  for (const broken of [
    '',
    'yes',
    GOOD.replace('1|', '2|'),
    GOOD.replace('1795478400', '179547840'),
    GOOD.replace('1795478400', '17954784000'),
    GOOD.replace('1795478400', 'Infinity00'),
    GOOD.replace('accept', 'agree'),
    GOOD.replace('accept', 'close'),
    GOOD.replace('accept', 'restore'),
    GOOD.replace('accept', 'Accept'),
    GOOD.replace('accept', ''),
    GOOD.replace('granted', 'true'),
    GOOD.replace('granted', 'grantedx'),
    GOOD.replace('advertising', 'analytics'),
    GOOD.replace('+', ''),
    GOOD.replace('+', '++'),
    GOOD.replace('+', '-'),
    GOOD.replace('+advertising:denied', '+'),
    GOOD.replace('analytics:granted+advertising:denied', ''),
    GOOD.replace('analytics', '__proto__'),
    GOOD.replace('en', '<b>'),
    GOOD.replace('ab1c.9xyz', 'ab1c 9xyz'),
    GOOD.replace('|ab1c.9xyz', ''),
    ` ${GOOD}`,
    `${GOOD} `,
    `${GOOD}\n`,
    `${GOOD}|`,
    GOOD.slice(0, -20),
    encodeURIComponent(GOOD),
    JSON.stringify({ analytics: 'granted' }),
  ]) {
    it(`takes ${JSON.stringify(broken)} for no consent`, () => {
      expect(parseRecord(broken)).to.equal(null);
    });
  }

  const SEVERAL = GOOD.replace('ab1c.9xyz', '-01.tozr00.ab1c.9xyz-0.tozq00.12ab');
  it('reads several lists', () => {
    expect(serializeRecord(parseRecord(SEVERAL)!)).to.equal(SEVERAL);
  });

  for (const broken of [
    SEVERAL.replace('-01.', '-01'),
    SEVERAL.replace('-01.', '-.'),
    SEVERAL.replace('-01.', '-A.'),
    SEVERAL.replace('tozr00', 'tozr0'),
    SEVERAL.replace('tozr00', 'tozr0000'),
    SEVERAL.replace('tozr00', 'TOZR00'),
    SEVERAL.replace('.12ab', ''),
    SEVERAL.replace('.12ab', '.'),
    SEVERAL.replace('.12ab', '.12ab-'),
    SEVERAL.replace('-01', 'ab1c-01'),
    `${SEVERAL}.`,
    `${SEVERAL}+`,
  ])
    it(`takes several lists for no consent where one is broken: ${broken.slice(60)}`, () => {
      expect(parseRecord(broken)).to.equal(null);
    });

  it('takes a text that is nearly a record for exactly what it says, or for no consent', () => {
    let kept = 0;
    let refused = 0;
    fc.assert(
      fc.property(nearlyRecords, (text) => {
        const record = parseRecord(text);
        if (record) kept++;
        else refused++;
        // What is read is what is written there, and nothing else.
        if (record) expect(serializeRecord(record)).to.equal(text);
      }),
      { numRuns: 2000 },
    );
    // Some of the texts are records, and many are not.
    expect(kept).to.be.above(20);
    expect(refused).to.be.above(200);
  });

  it('holds 180 days with consent and 365 without', () => {
    const { time } = makeRecord();
    expect(expiryOf(makeRecord())).to.equal(time + 180 * DAY);
    expect(expiryOf(makeRecord({ decisions: { analytics: 'denied' } }))).to.equal(time + 365 * DAY);
    const listOf = (place: number, daysAgo: number): string =>
      `-${place}.${(time / 1000 - daysAgo * 86_400).toString(36)}.${shortHash('')}.ab1c`;
    const several = makeRecord({
      decisions: { analytics: 'granted', advertising: 'granted' },
      fingerprint: listOf(1, 0) + listOf(0, 100),
    });
    expect(expiryOf(several), 'the last of several lists').to.equal(time + 180 * DAY);
  });
});

/** A list for both purposes, asked this long after the record was made. */
const listOf = (later: number): string => {
  const { time, revision } = makeRecord();
  return `-01.${((time + later) / 1000).toString(36)}.${shortHash(revision)}`;
};

describe('current record', () => {
  const config = readConfig({ purposes: 'analytics advertising', revision: '2026-11' });
  const denied = { analytics: 'denied', advertising: 'denied' } as const;
  const refusal = makeRecord({ decisions: denied });
  const table: [string, ConsentRecord, number, boolean][] = [
    ['a consent of 180 days less a second', makeRecord(), 180 - 1 / 86_400, true],
    ['a consent of 180 days', makeRecord(), 180, false],
    ['a refusal of 365 days less a second', refusal, 365 - 1 / 86_400, true],
    ['a refusal of 365 days', refusal, 365, false],
    ['a record an hour from the future', makeRecord(), -1 / 24, true],
    ['a record a day from the future', makeRecord(), -1, false],
    [
      'a list whose time is later than that of its record, 180 days after the record',
      makeRecord({ fingerprint: listOf(100 * DAY) }),
      180,
      false,
    ],
    ['a record of another revision', makeRecord({ revision: '2026-12' }), 1, false],
    [
      'a record without a purpose on offer',
      makeRecord({ decisions: { analytics: 'granted' } }),
      1,
      false,
    ],
    [
      'a record of a purpose that is no longer on offer',
      makeRecord({ decisions: { ...denied, embeds: 'denied' } }),
      1,
      true,
    ],
    [
      'a record of vendors that are no longer on offer',
      makeRecord({ fingerprint: 'a.b' }),
      1,
      true,
    ],
  ];
  for (const [what, given, days, current] of table) {
    it(`${current ? 'keeps' : 'drops'} ${what}`, () => {
      const consent = createConsent(config, () => given.time + days * DAY);
      consent.setRecord(given, 'restore');
      expect(consent.state.decided).to.equal(current);
    });
  }
});
