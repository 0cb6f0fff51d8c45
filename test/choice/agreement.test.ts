import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createConsent } from '../../src/core/consent.js';
import type { Config } from '../../src/core/config-types.js';
import type { Decision } from '../../src/core/types.js';
import { readConfig } from '../../src/options/config.js';
import { readRecord } from '../../src/storage/read-record.js';
import { DAY, NOW } from '../core/sample.js';
import { NAME, Site } from './site.js';

const HOUR = DAY / 24;

/** How many documents are open at a time. */
const MOST_DOCUMENTS = 5;

/** Pages of one site: other vendors, other purposes, another revision. */
const LISTS = [
  { purposes: [{ id: 'analytics', vendors: [{ id: 'alpha' }] }, 'advertising'] },
  { purposes: [{ id: 'analytics', vendors: [{ id: 'beta' }] }, 'embeds'] },
  { purposes: ['advertising', 'embeds'], revision: '2' },
  { purposes: [{ id: 'analytics', vendors: [{ id: 'alpha' }] }, 'advertising'], revision: '3' },
];

const anySite = fc.record({
  hasGpc: fc.boolean(),
  model: fc.constantFrom('opt-in', 'opt-out'),
  persistUrl: fc.constantFrom('', '/consent'),
});
const anyAct = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('open'),
      list: fc.nat(3),
      skew: fc.integer({ min: -11, max: 11 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('choose'),
      place: fc.nat(9),
      decisions: fc.array(fc.constantFrom<Decision>('granted', 'denied'), {
        minLength: 3,
        maxLength: 3,
      }),
    }),
  },
  fc.record({ act: fc.constant('close'), place: fc.nat(9) }),
  fc.record({ act: fc.constantFrom('lose cookie', 'old cookie', 'look') }),
  fc.record({ act: fc.constant('wait'), days: fc.nat(150) }),
);
interface Act {
  act: string;
  list?: number;
  skew?: number;
  place?: number;
  days?: number;
  decisions?: Decision[];
}

/** What a document of this list would grant if it was opened now. */
function grantedAnew(config: Config, now: number): readonly string[] {
  const consent = createConsent(config, () => now);
  consent.setRecord(readRecord(config).record, 'restore');
  return consent.state.granted;
}

async function play(site: Site, configs: readonly Config[], acts: readonly Act[]): Promise<void> {
  let oldPair = '';
  for (const { act, list = 0, skew = 0, place = 0, days = 0, decisions = [] } of acts) {
    site.writes = site.deliveries = site.reloads = 0;
    const chosen = site.documents[place % Math.max(1, site.documents.length)];
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${NAME}=1`));
    if (act === 'open' && site.documents.length < MOST_DOCUMENTS)
      await site.open(configs[list]!, skew * HOUR);
    else if (act === 'choose' && chosen) {
      oldPair = cookie ?? '';
      const { purposes } = chosen.config;
      const choice = Object.fromEntries(purposes.map((id, index) => [id, decisions[index]!]));
      await site.choose(chosen, choice, 'save');
      for (const { consent } of site.documents)
        for (const id of purposes.filter((id) => choice[id] === 'denied'))
          expect(consent.state.granted, 'a refusal holds everywhere').to.not.include(id);
    } else if (act === 'close' && chosen) site.documents.splice(site.documents.indexOf(chosen), 1);
    else if (act === 'lose cookie') document.cookie = `${NAME}=; path=/; max-age=0`;
    // As a page does that a cache has kept together with its Set-Cookie.
    else if (act === 'old cookie' && cookie && oldPair) document.cookie = `${oldPair}; path=/`;
    else if (act === 'wait') site.now += days * DAY;
    await site.deliverMessages();

    const what = `${act}: ${site.writes} writes, ${site.deliveries} deliveries`;
    expect(site.writes, what).to.be.below(12);
    expect(site.deliveries, what).to.be.below(7);
    // Once for what was chosen, and once for what a page with another list answers to that.
    expect(site.reloads, what).to.be.at.most(2 * MOST_DOCUMENTS);
    for (const { consent, config, skew } of site.documents)
      expect([...consent.state.granted], what).to.deep.equal([
        ...grantedAnew(config, site.now + skew),
      ]);
  }
}

describe('documents of one site, whatever they ask and however their clocks go', () => {
  it('agree after each act, with a handful of writes and deliveries', async () => {
    await fc.assert(
      fc.asyncProperty(anySite, fc.array(anyAct, { maxLength: 14 }), async (options, acts) => {
        const { hasGpc, ...written } = options;
        const configs = LISTS.map((list) =>
          readConfig({ ...list, ...written, recordUrl: '/records' }, hasGpc),
        );
        const site = new Site(NOW);
        try {
          await play(site, configs, acts);
        } finally {
          site.close();
        }
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
