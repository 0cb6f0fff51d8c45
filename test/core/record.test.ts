import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { expiryOf, isCurrent, parseRecord, serializeRecord } from '../../src/core/record.js';
import type { ConsentRecord, Decision, Method } from '../../src/core/types.js';

const DAY = 86_400_000;
const GOOD = '1|1795478400|accept|analytics:granted+advertising:denied|2026-11|en|0123456789abcdef';

const records = fc.record({
  schema: fc.constant(1 as const),
  time: fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map((seconds) => seconds * 1000),
  method: fc.constantFrom<Method>('accept', 'decline', 'withdraw', 'api'),
  decisions: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z\d-]{0,31}$/),
    fc.constantFrom<Decision>('granted', 'denied'),
    { minKeys: 1, maxKeys: 8 },
  ),
  revision: fc.stringMatching(/^[\w.-]{0,40}$/),
  locale: fc.constantFrom('', 'en', 'pt-BR'),
  text: fc.stringMatching(/^[\da-f]{0,16}$/),
});

const record = (change: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...(parseRecord(GOOD) as ConsentRecord),
  ...change,
});

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

  it('needs no more than 512 bytes for the eight longest purposes', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `${index}`.padStart(32, 'a'));
    const decisions = Object.fromEntries(ids.map((id) => [id, 'granted'] as const));
    const longest = record({ decisions, revision: 'r'.repeat(40), locale: 'zh-Hant' });
    expect(serializeRecord(longest).length).to.be.below(512);
    expect(parseRecord(serializeRecord(longest))).to.deep.equal(longest);
  });

  for (const broken of [
    '',
    'yes',
    GOOD.replace('1|', '2|'),
    GOOD.replace('1795478400', '179547840'),
    GOOD.replace('1795478400', 'Infinity00'),
    GOOD.replace('accept', 'agree'),
    GOOD.replace('granted', 'true'),
    GOOD.replace('advertising', 'analytics'),
    GOOD.replace('+', '++'),
    GOOD.replace('+advertising:denied', '+'),
    GOOD.replace('analytics:granted+advertising:denied', ''),
    GOOD.replace('analytics', '__proto__'),
    GOOD.replace('en', '<b>'),
    `${GOOD} `,
    `${GOOD}|`,
    GOOD.slice(0, -20),
    JSON.stringify({ analytics: 'granted' }),
  ]) {
    it(`takes ${JSON.stringify(broken)} for no consent`, () => {
      expect(parseRecord(broken)).to.equal(null);
    });
  }

  it('never throws and never grants on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1\|[\d|:+a-z]*$/)), (text) => {
        const parsed = parseRecord(text);
        if (parsed) expect(serializeRecord(parsed)).to.equal(text);
      }),
    );
  });

  it('holds 180 days with consent and 365 without', () => {
    const { time } = record();
    expect(expiryOf(record())).to.equal(time + 180 * DAY);
    expect(expiryOf(record({ decisions: { analytics: 'denied' } }))).to.equal(time + 365 * DAY);
  });

  const purposes = ['analytics', 'advertising'];
  const denied = { analytics: 'denied', advertising: 'denied' } as const;
  const table: [string, ConsentRecord, number, boolean][] = [
    ['a consent of 179 days', record(), 179, true],
    ['a consent of 180 days', record(), 180, false],
    ['a refusal of 364 days', record({ decisions: denied }), 364, true],
    ['a refusal of 365 days', record({ decisions: denied }), 365, false],
    ['an hour from the future', record(), -1 / 24, true],
    ['a day from the future', record(), -1, false],
    ['another revision', record({ revision: '2026-12' }), 1, false],
    [
      'a record without a purpose on offer',
      record({ decisions: { analytics: 'granted' } }),
      1,
      false,
    ],
    [
      'a purpose that is no longer on offer',
      record({ decisions: { ...denied, embeds: 'denied' } }),
      1,
      true,
    ],
  ];
  for (const [what, given, days, current] of table) {
    it(`${current ? 'keeps' : 'drops'} ${what}`, () => {
      expect(isCurrent(given, purposes, '2026-11', given.time + days * DAY)).to.equal(current);
    });
  }
});
