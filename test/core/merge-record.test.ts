import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import { mergeRecord } from '../../src/core/merge-record.js';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import type { Config } from '../../src/core/config-types.js';
import type { ConsentRecord, Decision } from '../../src/core/types.js';
import { readConfig } from '../../src/options/config.js';
import { DAY, NOW, SHOWN } from './sample.js';

/** A page that offers these purposes, each with these vendors. */
const page = (purposes: Record<string, readonly string[]>, revision = ''): Config =>
  readConfig({
    purposes: Object.entries(purposes).map(([id, vendors]) => ({
      id,
      vendors: vendors.map((vendor) => ({ id: vendor })),
    })),
    revision,
  });

/** One visitor, who goes from page to page; what is stored is what the cookie would hold. */
function visit() {
  const visitor = {
    now: NOW,
    stored: null as ConsentRecord | null,
    on(config: Config) {
      const consent = createConsent(config, () => visitor.now);
      consent.setRecord(visitor.stored, 'restore');
      return consent;
    },
    choose(config: Config, requested: Record<string, Decision>) {
      const consent = visitor.on(config);
      visitor.now += 1000;
      const made = decide(consent, config, requested, 'save', SHOWN, visitor.now);
      const { undecided } = consent;
      const asked = config.purposes.filter((id) => requested[id] || undecided.includes(id));
      const record = mergeRecord(visitor.stored, made, asked, config);
      visitor.stored = parseRecord(serializeRecord(record));
      expect(visitor.stored, serializeRecord(record)).to.deep.equal(record);
      return serializeRecord(record);
    },
    answer: (config: Config, decision: Decision) =>
      visitor.choose(config, Object.fromEntries(config.purposes.map((id) => [id, decision]))),
    granted: (config: Config) => visitor.on(config).state.granted.slice(1),
    asked: (config: Config) => visitor.on(config).undecided,
  };
  return visitor;
}

const news = page({ analytics: ['alpha'], advertising: ['gamma'] });
const sport = page({ analytics: ['beta'] });
const video = page({ analytics: ['alpha'], embeds: [] });

describe('one record for several lists', () => {
  it('is written in its simple form where there is one list', () => {
    const visitor = visit();
    for (const decision of ['granted', 'denied', 'granted'] as const)
      expect(visitor.answer(news, decision)).to.match(
        /^1\|\d{10}\|save\|analytics:(\w+)\+advertising:\1\|\|en\|\w+\|\w{4}\.\w{4}$/,
      );
  });

  it('keeps a consent while another section asks for vendors of its own', () => {
    const visitor = visit();
    visitor.answer(news, 'granted');
    expect(visitor.asked(sport)).to.deep.equal(['analytics']);
    expect(visitor.granted(sport)).to.deep.equal([]);
    visitor.answer(sport, 'granted');
    expect(visitor.asked(sport)).to.deep.equal([]);
    expect(visitor.asked(news)).to.deep.equal([]);
    expect(visitor.granted(news)).to.deep.equal(['analytics', 'advertising']);
  });

  it('asks for nothing but what is missing, and keeps the rest granted', () => {
    const visitor = visit();
    visitor.answer(news, 'granted');
    expect(visitor.asked(video)).to.deep.equal(['embeds']);
    expect(visitor.granted(video)).to.deep.equal(['analytics']);
    visitor.choose(video, { embeds: 'denied' });
    expect(visitor.granted(video)).to.deep.equal(['analytics']);
    expect(visitor.granted(news)).to.deep.equal(['analytics', 'advertising']);
  });

  it('denies a purpose everywhere, whichever page it was denied on', () => {
    const visitor = visit();
    visitor.answer(news, 'granted');
    visitor.answer(sport, 'denied');
    expect(visitor.granted(news)).to.deep.equal(['advertising']);
    expect(visitor.asked(news), 'and asks nobody about it').to.deep.equal([]);
  });

  it('takes no consent that was given on one page for vendors that were refused on another', () => {
    const visitor = visit();
    visitor.answer(news, 'denied');
    visitor.answer(sport, 'granted');
    expect(visitor.granted(news)).to.deep.equal([]);
    expect(visitor.asked(news)).to.deep.equal(['analytics']);
  });

  it('holds answers to several revisions, each for the purposes that were asked', () => {
    const visitor = visit();
    const first = page({ analytics: [], embeds: [] }, '1');
    const second = page({ analytics: [] }, '2');
    visitor.answer(first, 'granted');
    expect(visitor.asked(second)).to.deep.equal(['analytics']);
    visitor.answer(second, 'granted');
    expect(visitor.asked(first)).to.deep.equal([]);
    const raised = page({ analytics: [], embeds: [] }, '2');
    expect(visitor.asked(raised)).to.deep.equal(['embeds']);
    expect(visitor.granted(raised)).to.deep.equal(['analytics']);
  });

  it('ends each consent 180 days after it was given, whatever else is chosen meanwhile', () => {
    const visitor = visit();
    visitor.answer(sport, 'granted');
    visitor.now += 100 * DAY;
    const videos = page({ embeds: [] });
    visitor.answer(videos, 'granted');
    const { expires } = visitor.on(sport).state;
    visitor.now = expires - 1;
    expect(visitor.granted(sport)).to.deep.equal(['analytics']);
    visitor.now = expires;
    expect(expires).to.equal(NOW + 1000 + 180 * DAY);
    expect(visitor.granted(sport)).to.deep.equal([]);
    expect(visitor.granted(videos)).to.deep.equal(['embeds']);
    visitor.answer(videos, 'granted');
    expect(visitor.stored?.decisions, 'what has ended is forgotten').to.deep.equal({
      embeds: 'granted',
    });
  });

  it('forgets what was answered while the clock was days ahead', () => {
    const visitor = visit();
    visitor.now += 10 * DAY;
    visitor.answer(sport, 'granted');
    visitor.now -= 10 * DAY;
    visitor.answer(page({ embeds: [] }), 'granted');
    expect(visitor.granted(sport)).to.deep.equal([]);
    expect(visitor.asked(sport)).to.deep.equal(['analytics']);
  });

  it('says that it asks again when the first of several answers ends', () => {
    const visitor = visit();
    visitor.answer(page({ analytics: ['alpha'] }), 'denied');
    visitor.now += DAY;
    visitor.choose(page({ analytics: ['beta'], embeds: [] }), {
      analytics: 'denied',
      embeds: 'granted',
    });
    const both = page({ analytics: ['alpha', 'beta'] });
    expect(visitor.asked(both)).to.deep.equal([]);
    expect(visitor.on(both).state.expires).to.equal(visitor.now + 180 * DAY);
  });

  it('remembers a refusal of a purpose after its list has ended', () => {
    const visitor = visit();
    visitor.answer(sport, 'denied');
    visitor.now += 400 * DAY;
    visitor.answer(page({ embeds: [] }), 'granted');
    expect(visitor.stored?.decisions.analytics).to.equal('denied');
    expect(visitor.asked(sport)).to.deep.equal(['analytics']);
  });

  it('stays below 512 bytes with many lists, and asks nobody twice in a row of sections', () => {
    const visitor = visit();
    const sections = Array.from({ length: 8 }, (_, section) =>
      page({
        analytics: Array.from({ length: 20 }, (_, vendor) => `a${section}-${vendor}`),
        advertising: Array.from({ length: 20 }, (_, vendor) => `b${section}-${vendor}`),
      }),
    );
    for (const section of sections) {
      const cookie = `ask-first=${visitor.answer(section, 'granted')}`;
      expect(cookie.length).to.be.below(512);
    }
    for (const section of sections) {
      expect(visitor.asked(section)).to.deep.equal([]);
      expect(visitor.granted(section)).to.deep.equal(['analytics', 'advertising']);
    }
    const changed = page({ analytics: ['a0-0'], advertising: ['b0-0', 'new'] });
    expect(visitor.granted(changed)).to.deep.equal([]);
  });
});

const IDS = ['analytics', 'advertising', 'embeds'];
const VENDORS = ['v', 'w', 'x'];
const anyPage = fc.tuple(
  fc.dictionary(fc.constantFrom(...IDS), fc.subarray(VENDORS), {
    minKeys: 1,
    noNullPrototype: true,
  }),
  fc.constantFrom('', '2'),
);
const anyAct = fc.record({
  place: fc.nat(2),
  requested: fc.dictionary(
    fc.constantFrom(...IDS),
    fc.constantFrom<Decision>('granted', 'denied'),
    { noNullPrototype: true },
  ),
});

describe('any sequence of choices on any three pages', () => {
  it('grants on each page exactly what was granted for all that the page asks', () => {
    fc.assert(
      fc.property(
        fc.array(anyPage, { minLength: 3, maxLength: 3 }),
        fc.array(anyAct, { maxLength: 12 }),
        (drawn, acts) => {
          const pages = drawn.map(([purposes, revision]) => ({
            purposes,
            revision,
            config: page(purposes, revision),
          }));
          const visitor = visit();
          // What was asked about each purpose since it was last turned on or off, and the answer.
          const asked = new Map(IDS.map((id) => [id, new Set<string>()]));
          const decisions = new Map<string, Decision>();
          const questions = (place: number, id: string): string[] => {
            const { purposes, revision } = pages[place]!;
            return ['', ...(purposes[id] ?? [])].map((vendor) => `${revision} ${vendor}`);
          };
          const isAnswered = (place: number, id: string): boolean =>
            questions(place, id).every((question) => asked.get(id)!.has(question));

          for (const { place, requested } of acts) {
            const { config } = pages[place]!;
            const answered = config.purposes.filter(
              (id) => requested[id] || !isAnswered(place, id),
            );
            if (answered.length === 0) continue;
            expect(`ask-first=${visitor.choose(config, requested)}`.length).to.be.below(512);
            for (const id of answered) {
              const decision = requested[id] ?? 'denied';
              if (decision === 'granted' && decisions.get(id) !== 'granted') asked.get(id)!.clear();
              decisions.set(id, decision);
              for (const question of questions(place, id)) asked.get(id)!.add(question);
            }
            pages.forEach(({ config: other }, at) => {
              const isOpen = (id: string) => !isAnswered(at, id);
              expect(visitor.asked(other)).to.deep.equal(other.purposes.filter(isOpen));
              expect(visitor.granted(other)).to.deep.equal(
                other.purposes.filter((id) => decisions.get(id) === 'granted' && !isOpen(id)),
              );
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
