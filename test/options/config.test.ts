import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/options/config.js';
import { checkOptions } from '../../src/options/check-options.js';
import { readNoticeOptions } from '../../src/options/notice-options.js';
import { readStorageOptions } from '../../src/options/storage-options.js';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import { NOW, SHOWN } from '../core/sample.js';

const DEFAULT = ['analytics', 'advertising'];

const anything = fc.jsonValue();
const some = { requiredKeys: [] };
const names = fc.constantFrom('necessary', 'analytics', 'embeds', 'constructor', 'A', '');
const vendor = fc.record({ id: fc.oneof(names, anything), granted: fc.constant(true) }, some);
const purpose = fc.record(
  {
    id: fc.oneof(names, anything),
    vendors: fc.oneof(fc.array(fc.oneof(vendor, anything)), anything),
    default: fc.constant(true),
  },
  some,
);
const purposes = fc.oneof(
  anything,
  fc.array(names).map((ids) => ids.join(' ')),
  fc.array(fc.oneof(names, purpose, anything)),
);
const input = fc.record(
  {
    purposes,
    revision: anything,
    cookieName: anything,
    cookie: anything,
    granted: purposes,
    decisions: fc.constant({ analytics: 'granted' }),
  },
  some,
);

describe('config', () => {
  const lists: [unknown, string[]][] = [
    [undefined, DEFAULT],
    [null, DEFAULT],
    ['', DEFAULT],
    ['embeds', ['embeds']],
    ['analytics  embeds', ['analytics', 'embeds']],
    [' analytics\n', ['analytics']],
    ['necessary analytics', ['analytics']],
    ['necessary', DEFAULT],
    [
      ['analytics', { id: 'letters', label: 'letters' }],
      ['analytics', 'letters'],
    ],
    [['analytics', 'analytics', { id: 'analytics' }], ['analytics']],
    [['Bad Id', 'analytics'], ['analytics']],
    [['a'.repeat(32), 'b'.repeat(33)], ['a'.repeat(32)]],
    [[null, 5, {}, []], DEFAULT],
    [5, DEFAULT],
    [{ analytics: true }, DEFAULT],
    [['__proto__', 'embeds'], ['embeds']],
  ];
  for (const [purposes, expected] of lists) {
    it(`reads the purposes ${JSON.stringify(purposes)} as ${expected.join(' ')}`, () => {
      expect(readConfig({ purposes }).purposes).to.deep.equal(expected);
    });
  }

  it('hands on the entries of a list, right or wrong, to those who check them', () => {
    const entries = [{ id: 'analytics' }, null, 5];
    expect(readConfig({ purposes: entries }).purposeEntries).to.deep.equal(entries);
    expect(readConfig({ purposes: 'a  b' }).purposeEntries).to.deep.equal(['a', 'b']);
    expect(readConfig({ purposes: 5 }).purposeEntries).to.deep.equal([]);
  });

  it('finds the vendors of purposes on offer, which necessary is not', () => {
    const found = readConfig({
      purposes: [
        { id: 'necessary', vendors: [{ id: 'login' }] },
        { id: 'analytics', vendors: [{ id: 'counter' }, { id: 'heat' }] },
        { id: 'analytics', vendors: [{ id: 'twice' }] },
        { id: 'Bad Id', vendors: [{ id: 'bad' }] },
      ],
    }).vendors;
    expect(found.map(({ purpose, vendor }) => [purpose, vendor])).to.deep.equal([
      ['analytics', { id: 'counter' }],
      ['analytics', { id: 'heat' }],
    ]);
  });

  it('takes no character into a record or a name that they cannot hold', () => {
    const config = readConfig({ revision: 'a|b;c', cookie: { name: 'x=1; y' } });
    expect(config.revision).to.equal('abc');
    expect(config.cookieName).to.equal('x1y');
    expect(readConfig({ cookieName: {} }).cookieName).to.equal('ask-first');
    expect(readConfig({ cookieName: 'a', cookie: { name: 'b' } }).cookieName).to.equal('a');
    expect(readConfig({}).cookieName).to.equal('ask-first');
    expect(readConfig({ revision: 'r'.repeat(50) }).revision).to.equal('r'.repeat(40));
  });

  for (const [found, expected] of [
    [true, true],
    ['true', true],
    ['', true],
    [false, false],
    ['false', false],
    [undefined, false],
    [null, false],
    ['yes', false],
    [1, false],
  ] as const)
    it(`reads a switch that is ${JSON.stringify(found)} as ${expected}`, () => {
      const { allowFramed, reloadOnGrant } = readConfig({
        allowFramed: found,
        reloadOnGrant: found,
      });
      expect([allowFramed, reloadOnGrant]).to.deep.equal([expected, expected]);
    });

  it('never throws, always offers a purpose, and grants none, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(input, fc.dictionary(fc.string(), anything)), (written) => {
        const config = readConfig(written);
        expect(config.purposes).to.not.be.empty;
        expect(new Set(config.purposes).size).to.equal(config.purposes.length);
        for (const id of config.purposes) {
          expect(id).to.match(/^[a-z][a-z\d-]{0,31}$/);
          expect(id).to.not.equal('necessary');
        }
        expect(config.revision).to.match(/^[\w.-]{0,40}$/);
        expect(config.cookieName).to.match(/^[\w.-]{1,40}$/);
        for (const part of config.fingerprint) expect(part).to.match(/^[a-z\d]{1,4}$/);

        const place = {
          hostname: 'a.example',
          origin: 'https://a.example',
          href: 'https://a.example/',
        };
        const options = {
          ...readNoticeOptions(config, {}, place),
          ...readStorageOptions(config, place),
        };
        checkOptions(config, {}, place, () => undefined);
        expect(options.purposes.map(({ id }) => id)).to.deep.equal(config.purposes);
        expect(options.site).to.be.a('string').and.not.be.empty;
        for (const url of [options.policyUrl, options.recordUrl, options.persistUrl])
          expect(url).to.match(/^(https?:|[./?#]|[^:]*$)/i);

        const consent = createConsent(config, () => NOW);
        expect(consent.state.granted).to.deep.equal(['necessary']);
        const { decisions } = decide(consent, config, {}, 'api', SHOWN, NOW);
        expect(Object.values(decisions)).to.not.include('granted');
      }),
      { numRuns: 500 },
    );
  });
});
