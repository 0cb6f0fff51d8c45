import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findMistakes, placeOf } from '../../src/configure/find-mistakes.js';
import { EMPTY_SETUP, EMPTY_VENDOR, type Setup } from '../../src/configure/setup.js';
import { writeConfig, writePurposes } from '../../src/configure/write-config.js';
import { en } from '../../src/locales/en.js';
import { checkOptions } from '../../src/options/check-options.js';
import { readConfig } from '../../src/options/config.js';
import { readVendors } from '../../src/options/vendors.js';
import { setups } from './setups.js';

const withOptions = (options: Partial<Setup['options']>): Setup => ({
  ...EMPTY_SETUP,
  page: 'https://www.harbour.example/',
  options: { ...EMPTY_SETUP.options, ...options },
});

/** The setup with these fields of its first purpose, which is analytics. */
const withAnalytics = (fields: object): Setup => ({
  ...EMPTY_SETUP,
  purposes: EMPTY_SETUP.purposes.map((purpose, index) =>
    index === 0 ? { ...purpose, ...fields } : purpose,
  ),
});

describe('mistakes in a setup', () => {
  it('are as many as Ask First itself reports, for any setup', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        let reported = 0;
        const count = () => reported++;
        const config = readConfig({ ...writeConfig(setup), purposes: writePurposes(setup) });
        checkOptions(config, en.purposes, placeOf(setup), count);
        readVendors(config, count);
        const { page = [], ...mistakes } = findMistakes(setup);
        expect(Object.values(mistakes).flat().length).to.equal(reported);
        expect(page.length).to.be.below(2);
      }),
    );
  });

  it('are none at the beginning', () => {
    expect(findMistakes(EMPTY_SETUP)).to.deep.equal({});
  });

  const wrong: [string, Setup, string][] = [
    ['a policy that runs code', withOptions({ policyUrl: 'javascript:x' }), 'policyUrl'],
    ['a domain of another site', withOptions({ cookieDomain: 'other.example' }), 'cookieDomain'],
    ['a server of another origin', withOptions({ persistUrl: 'https://x.example/' }), 'persistUrl'],
    ['a revision that no record can hold', withOptions({ revision: 'a|b' }), 'revision'],
    ['a page that is none', { ...EMPTY_SETUP, page: 'harbour' }, 'page'],
    ['no purpose at all', { ...EMPTY_SETUP, purposes: [] }, 'purposes'],
    [
      'a vendor without an id',
      withAnalytics({ vendors: [{ ...EMPTY_VENDOR, name: 'Counter' }] }),
      'purposes.analytics.vendors[0].id',
    ],
    [
      'a cookie without a name',
      withAnalytics({
        vendors: [
          { ...EMPTY_VENDOR, id: 'v', cookies: [{ name: '', lifetime: '1 year', domain: '' }] },
        ],
      }),
      'purposes.analytics.vendors[0].cookies[0].name',
    ],
    [
      'a purpose of the site’s own with a wrong id',
      {
        ...EMPTY_SETUP,
        purposes: [
          ...EMPTY_SETUP.purposes,
          { id: 'Bad Id', isOffered: true, label: 'x', description: '', vendors: [] },
        ],
      },
      'purposes[2]',
    ],
  ];
  for (const [what, setup, place] of wrong)
    it(`are told beside the field: ${what}`, () => {
      const mistakes = findMistakes(setup);
      expect(Object.keys(mistakes)).to.deep.equal([place]);
      expect(mistakes[place]?.[0]).to.match(/^This (is|cannot) .*\.$/);
    });
});
