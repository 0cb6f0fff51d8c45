import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import type { Config } from '../../src/core/config-types.js';
import { NOW, SHOWN } from './sample.js';

const counter = { id: 'counter', name: 'Counter', policyUrl: '/counter', cookies: ['_ct'] };
const heat = { id: 'heat', name: 'Heat' };
const bids = { id: 'bids', name: 'Bids' };

/** Two purposes with their vendors. */
const offer = (analytics: unknown, advertising: unknown = []) =>
  readConfig({
    purposes: [
      { id: 'analytics', vendors: analytics },
      { id: 'advertising', vendors: advertising },
    ],
  });
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `v${index}` }));

const record = (config: Config) => {
  const all = Object.fromEntries(config.purposes.map((id) => [id, 'granted']));
  return decide(
    createConsent(config, () => NOW),
    config,
    all,
    'withdraw',
    SHOWN,
    NOW,
  );
};
/** Whether someone who chose on the first offer is asked about the second one. */
const asks = (before: Config, after: Config): boolean => {
  const consent = createConsent(after, () => NOW);
  consent.setRecord(parseRecord(serializeRecord(record(before))), 'restore');
  return !consent.state.decided;
};

describe('fingerprint', () => {
  const two = offer([counter, heat]);
  const corrected = {
    ...counter,
    name: 'Counter Ltd',
    policyUrl: '/other',
    cookies: [{ name: '_ct_*', lifetime: '13 months' }],
    storage: ['ct'],
  };
  const table: [string, Config, Config, boolean][] = [
    ['a vendor that is added', two, offer([counter, heat, bids]), true],
    ['the first vendor', offer([]), offer([counter]), true],
    ['a vendor that is added to another purpose', two, offer([counter, heat], [bids]), true],
    ['a vendor that takes the place of another', two, offer([counter, bids]), true],
    ['a vendor that moves to another purpose', two, offer([counter], [heat]), true],
    ['a vendor that serves one more purpose', two, offer([counter, heat], [heat]), true],
    ['the same vendors', two, offer([counter, heat]), false],
    ['a vendor that is taken away', two, offer([counter]), false],
    ['vendors that are all taken away', two, offer([]), false],
    ['vendors in another order', two, offer([heat, counter]), false],
    ['a corrected name, link and list of cookies', two, offer([corrected, heat]), false],
    ['40 vendors in another order', offer(many(40)), offer(many(40).reverse()), false],
    ['one of 40 vendors that is taken away', offer(many(40)), offer(many(39)), false],
    ['the 40th vendor', offer(many(39)), offer(many(40)), true],
    ['the 41st vendor', offer(many(40)), offer(many(41)), true],
    ['the same 41 vendors', offer(many(41)), offer(many(41)), false],
    ['one of 42 vendors that is taken away', offer(many(42)), offer(many(41)), true],
    ['one of 41 vendors that is taken away', offer(many(41)), offer(many(40)), true],
    ['a vendor that is added to 41', offer(many(41)), offer(many(42)), true],
    [
      'one of 41 vendors that is replaced',
      offer(many(41)),
      offer([...many(40), { id: 'other' }]),
      true,
    ],
  ];
  for (const [what, before, after, expected] of table) {
    it(`${expected ? 'asks again about' : 'does not ask again about'} ${what}`, () => {
      expect(asks(before, after)).to.equal(expected);
    });
  }

  it('does not ask again about a corrected label, description or order of purposes', () => {
    const before = readConfig({ purposes: [{ id: 'embeds', vendors: [heat] }, 'analytics'] });
    const label = { label: 'Videos', description: 'From others.' };
    const after = readConfig({
      purposes: ['analytics', { id: 'embeds', ...label, vendors: [heat] }],
    });
    expect(asks(before, after)).to.equal(false);
  });

  it('does not ask again about a vendor of necessary, which nobody is asked about', () => {
    const necessary = (vendors: unknown) =>
      readConfig({ purposes: [{ id: 'necessary', vendors }, 'embeds'] });
    expect(asks(necessary([]), necessary([counter]))).to.equal(false);
  });

  it('keeps the cookie under 512 bytes with 40 vendors and the longest revision', () => {
    const ids = ['necessary', 'functional', 'analytics', 'advertising', 'embeds'];
    const config = readConfig({
      purposes: ids.map((id, index) => ({
        id,
        vendors: many(40).slice(Math.max(0, index * 10 - 10), index * 10),
      })),
      revision: 'r'.repeat(40),
    });
    expect(config.fingerprint.length).to.equal(40);
    const longest = { ...record(config), locale: 'zh-Hant' };
    const value = serializeRecord(longest);
    expect(`${config.cookieName}=${value}`.length).to.be.below(512);
    expect(parseRecord(value)).to.deep.equal(longest);
  });
});
