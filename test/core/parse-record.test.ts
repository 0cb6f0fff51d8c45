import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createConsent } from '../../src/core/consent.js';
import { shortHash, vendorHash } from '../../src/core/fingerprint.js';
import { parseRecord as parseValue, serializeRecord } from '../../src/core/record.js';
import type { ConsentRecord } from '../../src/core/types.js';
import { readConfig } from '../../src/options/config.js';
import { parseRecord, type ParsedRecord, type RecordOptions } from '../../src/record.js';
import { nearlyRecords, records } from './nearly-records.js';
import { DAY, GOOD, makeRecord, NOW } from './sample.js';

const OPTIONS = { revision: '2026-11' };
const pairOf = (change: Partial<ConsentRecord> = {}): string =>
  `ask-first=${serializeRecord(makeRecord({ revision: '', fingerprint: '', ...change }))}`;
const decisionsOf = (parsed: ParsedRecord | null): object | null =>
  parsed && { ...parsed.decisions };

describe('record in a header', () => {
  const realNow = Date.now;
  const setNow = (now: number): void => void (Date.now = () => now);
  beforeEach(() => setNow(NOW));
  after(() => void (Date.now = realNow));

  it('says what was decided, when, by what, and until when it holds', () => {
    const parsed = parseRecord(`theme=dark; ask-first=${GOOD}; id=7`, OPTIONS);
    expect({ ...parsed, decisions: decisionsOf(parsed) }).to.deep.equal({
      decisions: { analytics: 'granted', advertising: 'denied' },
      decided: true,
      time: NOW,
      method: 'accept',
      expired: false,
      expires: NOW + 180 * DAY,
    });
  });

  it('is null where there is no record', () => {
    for (const header of [
      '',
      undefined,
      null,
      'a=b',
      GOOD,
      `ask-first-proof=${GOOD}`,
      `xask-first=${GOOD}`,
      `ask-first=${encodeURIComponent(GOOD)}`,
      `ask-first="${GOOD}"`,
      `ask-first=${GOOD} `,
      `a=b, ask-first=${GOOD}`,
    ])
      expect(parseRecord(header), `${header}`).to.equal(null);
  });

  const ends: [string, Partial<ConsentRecord>, number, boolean][] = [
    ['a consent', {}, 180, true],
    ['a refusal', { decisions: { analytics: 'denied' } }, 365, false],
  ];
  for (const [what, change, days, grants] of ends)
    it(`lets ${what} hold for ${days} days`, () => {
      const pair = pairOf(change);
      setNow(NOW + days * DAY - 1);
      const [before, after] = [parseRecord(pair), (setNow(NOW + days * DAY), parseRecord(pair))];
      expect([before?.decided, before?.expired, before?.expires]).to.deep.equal([
        true,
        false,
        NOW + days * DAY,
      ]);
      expect([after?.decided, after?.expired, after?.expires]).to.deep.equal([false, true, 0]);
      expect(before?.decisions.analytics).to.equal(grants ? 'granted' : 'denied');
      expect(after?.decisions.analytics, 'denials stay').to.equal(grants ? undefined : 'denied');
    });

  it('grants nothing by a record from the future', () => {
    setNow(NOW - DAY);
    const parsed = parseRecord(pairOf());
    expect([parsed?.decided, parsed?.expired]).to.deep.equal([false, true]);
    expect(decisionsOf(parsed)).to.deep.equal({ advertising: 'denied' });
    setNow(NOW - DAY + 1);
    expect(parseRecord(pairOf())?.decisions.analytics).to.equal('granted');
  });

  it('grants nothing by a record of another revision, or where the page has none', () => {
    for (const options of [{ revision: '2026-12' }, { revision: 7 }, {}]) {
      const parsed = parseRecord(`ask-first=${GOOD}`, options);
      expect(decisionsOf(parsed)).to.deep.equal({ advertising: 'denied' });
      expect([parsed?.decided, parsed?.expired]).to.deep.equal([false, false]);
    }
    const numbered = pairOf({ revision: '7' });
    expect(parseRecord(numbered, { revision: 7 })?.decisions.analytics).to.equal('granted');
  });

  it('grants a purpose for all vendors that are named, and checks none that are not', () => {
    const pair = pairOf({ fingerprint: vendorHash('analytics', 'counter') });
    const asked = (...ids: string[]): RecordOptions => ({
      purposes: [{ id: 'analytics', vendors: ids.map((id) => ({ id })) }, 'advertising'],
    });
    expect(parseRecord(pair, asked('counter'))?.decisions.analytics).to.equal('granted');
    const more = parseRecord(pair, asked('counter', 'meter'));
    expect([more?.decisions.analytics, more?.decided]).to.deep.equal([undefined, false]);
    expect(parseRecord(pair)?.decisions.analytics).to.equal('granted');
  });

  it('answers for the purposes that are named, whatever else the record has', () => {
    const parsed = parseRecord(pairOf(), { purposes: 'analytics embeds' });
    expect(decisionsOf(parsed)).to.deep.equal({ analytics: 'granted' });
    expect(parsed?.decided).to.equal(false);
  });

  it('reads each list of a record by its own time', () => {
    const decisions = { analytics: 'granted', advertising: 'granted' } as const;
    const listOf = (place: number, daysAgo: number): string =>
      `-${place}.${(NOW / 1000 - daysAgo * 86_400).toString(36)}.${shortHash('')}.ab1c`;
    const pair = pairOf({ decisions, fingerprint: listOf(1, 0) + listOf(0, 170) });
    expect(decisionsOf(parseRecord(pair))).to.deep.equal(decisions);
    setNow(NOW + 11 * DAY);
    expect(decisionsOf(parseRecord(pair))).to.deep.equal({ advertising: 'granted' });
  });

  it('is read under another name', () => {
    const pair = pairOf().replace('ask-first', 'consent');
    for (const options of [{ cookieName: 'consent' }, { cookie: { name: 'consent' } }])
      expect(parseRecord(pair, options)?.decisions.analytics).to.equal('granted');
    expect(parseRecord(pair)).to.equal(null);
  });

  it('takes the newest of several cookies, and grants only what all of them grant', () => {
    const both = { analytics: 'granted', advertising: 'granted' } as const;
    const none = { analytics: 'denied', advertising: 'denied' } as const;
    const [older, newer] = [NOW - 2 * DAY, NOW - DAY];
    const read = (...pairs: string[]) => parseRecord(pairs.join('; '));
    const grant = pairOf({ time: older, decisions: both });
    for (const pairs of [
      [grant, pairOf({ time: newer, decisions: none, method: 'decline' })],
      [pairOf({ time: newer, decisions: none, method: 'decline' }), grant],
    ]) {
      const parsed = read(...pairs);
      expect([parsed?.time, parsed?.method]).to.deep.equal([newer, 'decline']);
      expect(decisionsOf(parsed)).to.deep.equal(none);
    }
    // Another sub-domain may have set the newer one.
    const foreign = read(pairOf({ time: older, decisions: none }), pairOf({ decisions: both }));
    expect(decisionsOf(foreign)).to.deep.equal(none);
    const unnamed = read(
      pairOf({ time: older, decisions: { analytics: 'granted' } }),
      pairOf({ decisions: both }),
    );
    expect(decisionsOf(unnamed)).to.deep.equal({ analytics: 'granted' });
    expect([unnamed?.decided, unnamed?.expires]).to.deep.equal([false, 0]);
    expect(decisionsOf(read(grant, pairOf({ decisions: both })))).to.deep.equal(both);
    expect(decisionsOf(read(grant, 'ask-first=1|broken'))).to.deep.equal(both);
  });

  it('has no decisions but its own, on a server whose prototypes are polluted', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    prototype.embeds = 'granted';
    try {
      const parsed = parseRecord(pairOf(), { purposes: 'analytics embeds' });
      expect(parsed?.decisions.embeds).to.equal(undefined);
      expect(parsed?.decided).to.equal(false);
    } finally {
      delete prototype.embeds;
    }
  });

  it('grants exactly what a page grants', () => {
    let granted = 0;
    fc.assert(
      fc.property(
        fc.oneof(records.map(serializeRecord), nearlyRecords),
        fc.integer({ min: -2, max: 400 }),
        fc.boolean(),
        (text, days, isNamed) => {
          const record = parseValue(text);
          const time = record?.time ?? NOW;
          setNow(time + days * DAY);
          const purposes = isNamed ? 'analytics advertising' : Object.keys(record?.decisions ?? {});
          const options = { revision: record?.revision ?? '', purposes };
          const consent = createConsent(readConfig(options), Date.now);
          consent.setRecord(record, 'restore');
          const parsed = parseRecord(`a=b; ask-first=${text}; c=d`, options);
          const found = Object.entries(parsed?.decisions ?? {})
            .filter(([, decision]) => decision === 'granted')
            .map(([id]) => id);
          // A text with the end of a cookie in it is another text for both.
          if (text.includes('; ')) return;
          granted += found.length;
          expect(['necessary', ...found]).to.deep.equal([...consent.state.granted]);
          expect(parsed === null).to.equal(record === null);
          expect(parsed?.decided ?? false).to.equal(consent.state.decided);
          expect(parsed?.expires ?? 0).to.equal(consent.state.expires);
        },
      ),
      { numRuns: 2000 },
    );
    expect(granted).to.be.above(200);
  });

  it('never throws, whatever it is given', () => {
    const failing = {
      get purposes(): string {
        throw new Error('no');
      },
    };
    expect(parseRecord(pairOf(), failing)).to.equal(null);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (header, options) => {
        parseRecord(header as string, options as RecordOptions);
        parseRecord(pairOf(), options as RecordOptions);
        const anyOptions = { purposes: options, revision: header, cookieName: header };
        parseRecord(pairOf(), anyOptions as RecordOptions);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no noticeable time for a long header that is nearly a record', () => {
    const start = performance.now();
    const names = Array.from({ length: 200_000 }, (_, index) => `a${index}:granted`).join('+');
    expect(parseRecord(`ask-first=1|1795478400|app|${names}||||`)).to.equal(null);
    for (const piece of ['a', 'a:granted', 'a:granted+', 'a-', '.a', '-0.aaaaaa.a', '|'])
      for (const front of ['1|1795478400|app|', '1|1795478400|app|a:granted|||||'])
        parseRecord(`ask-first=${front}${piece.repeat(20_000)}!`);
    expect(performance.now() - start).to.be.below(2000);
  });
});
