import { expect } from '@open-wc/testing';
import { CATALOGUE } from '../../src/configure/catalogue/catalogue.js';
import { lifetimeIn } from '../../src/configure/lifetime.js';
import { findMistakes } from '../../src/configure/find-mistakes.js';
import { createPurpose, EMPTY_SETUP, OUR_PURPOSES } from '../../src/configure/setup.js';
import { setupVendor } from '../../src/configure/setup-vendor.js';
import { SIGNAL_NAMES } from '../../src/configure/signal-names.js';
import { LANGUAGES } from '../../src/locales/languages.js';

/** The characters that the name of a cookie may have (RFC 6265), and our `*`. */
const COOKIE_NAME = /^[!#$%&'*+\-.^_`|~\w]+$/;

describe('the catalogue of vendors', () => {
  it('has the usual forty, each once', () => {
    expect(CATALOGUE.length).to.be.at.least(40);
    for (const key of ['id', 'name'] as const)
      expect(new Set(CATALOGUE.map((vendor) => vendor[key])).size).to.equal(CATALOGUE.length);
  });

  for (const vendor of CATALOGUE)
    it(`says where ${vendor.name} is known from, and what Ask First can use`, () => {
      expect(vendor.sources.length).to.be.at.least(1);
      for (const address of [...vendor.sources, vendor.policyUrl]) {
        expect(new URL(address).protocol).to.equal('https:');
        expect(new URL(address).href).to.equal(address);
      }
      for (const { name, domain = 'a.example' } of vendor.cookies) {
        expect(name).to.match(COOKIE_NAME);
        // A name that fits everything would delete everything.
        expect(name.replace(/[*_.-]/g, '').length, name).to.be.at.least(2);
        expect(new URL(`https://${domain}`).hostname).to.equal(domain);
      }
      const names = vendor.cookies.map(({ name, domain }) => `${name} ${domain}`);
      expect(new Set(names).size).to.equal(names.length);
      const purposes = OUR_PURPOSES.map((id) => ({
        ...createPurpose(id, id === vendor.purpose),
        vendors: id === vendor.purpose ? [setupVendor(vendor, 'de')] : [],
      }));
      expect(findMistakes({ ...EMPTY_SETUP, purposes })).to.deep.equal({});
    });

  it('names no signal that we do not have', () => {
    const signals = CATALOGUE.flatMap(({ signal }) => signal ?? []);
    expect(signals.length).to.be.above(10);
    for (const signal of signals) expect(Object.keys(SIGNAL_NAMES)).to.include(signal);
  });

  it('writes a lifetime in words of each language', () => {
    expect(lifetimeIn([13, 'month'], 'en')).to.equal('13 months');
    expect(lifetimeIn([2, 'year'], 'de')).to.equal('2 Jahre');
    for (const language of LANGUAGES)
      expect(lifetimeIn([30, 'minute'], language), language).not.to.equal('');
    expect(lifetimeIn('session', 'en')).to.equal('until you close the browser');
    expect(lifetimeIn('session', 'de')).to.equal('');
    expect(lifetimeIn(undefined, 'en')).to.equal('');
  });
});
