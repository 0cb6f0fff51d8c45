import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/options/config.js';
import { createConsent } from '../../src/core/consent.js';
import { readVendors } from '../../src/options/vendors.js';
import { NOW } from '../core/sample.js';

function read(purposes: unknown) {
  const reported: [string, unknown][] = [];
  const config = readConfig({ purposes });
  const vendors = readVendors(config, (option, _, used) => {
    reported.push([option, used || 'nothing']);
  });
  return { config, vendors, reported };
}

describe('purposes with vendors', () => {
  for (const key of ['default', 'enabled', 'checked', 'granted', 'on']) {
    it(`are denied until the visitor says yes, whatever "${key}" says, and this is reported`, () => {
      const { config, reported } = read([
        { id: 'embeds', [key]: true, vendors: [{ id: 'video', [key]: 1 }] },
      ]);
      const used = 'denied until the visitor says yes';
      expect(reported).to.deep.equal([
        [`purposes.embeds.${key}`, used],
        [`purposes.embeds.vendors[0].${key}`, used],
      ]);
      const consent = createConsent(config, () => NOW);
      expect(consent.state.granted).to.deep.equal(['necessary']);
    });
  }

  const wrong: [string, unknown, [string, unknown][]][] = [
    ['an unknown key', [{ id: 'embeds', colour: 'red' }], [['purposes.embeds.colour', 'nothing']]],
    [
      'a default of false',
      [{ id: 'embeds', default: false }],
      [['purposes.embeds.default', 'nothing']],
    ],
    [
      'keys that only contain such a word',
      [{ id: 'embeds', isdefault: true, checkedBy: 'us' }],
      [
        ['purposes.embeds.isdefault', 'nothing'],
        ['purposes.embeds.checkedBy', 'nothing'],
      ],
    ],
    [
      'a description that is no text',
      [{ id: 'embeds', description: 5 }],
      [['purposes.embeds.description', 'nothing']],
    ],
    [
      'vendors that are no list',
      [{ id: 'embeds', vendors: 'video' }],
      [['purposes.embeds.vendors', 'an empty list']],
    ],
  ];
  for (const [what, purposes, expected] of wrong) {
    it(`are reported with ${what}`, () => {
      const { reported, vendors } = read(purposes);
      expect(reported).to.deep.equal(expected);
      expect(vendors).to.deep.equal([]);
    });
  }

  it('have no vendors where the purpose is not on offer or named again', () => {
    const { vendors } = read([
      { id: 'Bad Id', vendors: [{ id: 'bad' }] },
      { id: 'embeds', vendors: [{ id: 'video' }] },
      { id: 'embeds', vendors: [{ id: 'maps' }] },
    ]);
    expect(vendors.map(({ id }) => id)).to.deep.equal(['video']);
    expect(read(['embeds', { id: 'embeds', vendors: [{ id: 'maps' }] }]).vendors).to.deep.equal([]);
  });

  for (const policyUrl of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    5,
  ]) {
    it(`have no vendor with the link ${JSON.stringify(policyUrl)}`, () => {
      const { vendors, reported } = read([{ id: 'embeds', vendors: [{ id: 'video', policyUrl }] }]);
      expect(vendors[0]!.policyUrl).to.equal('');
      expect(reported).to.deep.equal([['purposes.embeds.vendors[0].policyUrl', 'nothing']]);
    });
  }

  it('never throw and never link to anything but the web, whatever is written', () => {
    const anything = fc.jsonValue();
    const url = fc
      .tuple(
        fc.constantFrom('', ' ', '\n', '\u0000', '/', './', '\\', '?'),
        fc.constantFrom(
          '',
          'javascript:',
          'java\nscript:',
          'DATA:',
          'blob:',
          'https:',
          'http://',
          'x:',
        ),
        fc.string(),
      )
      .map((parts) => parts.join(''));
    const some = { requiredKeys: [] };
    const id = fc.oneof(fc.constantFrom('video', 'maps', ''), anything);
    const vendor = fc.record(
      {
        id,
        name: fc.oneof(url, anything),
        policyUrl: fc.oneof({ weight: 4, arbitrary: url }, anything),
        cookies: fc.oneof(fc.array(anything), anything),
        storage: fc.oneof(fc.array(anything), anything),
      },
      { requiredKeys: ['id'] },
    );
    const vendors = fc.oneof(fc.array(fc.oneof(vendor, anything)), anything);
    const ids = fc.constantFrom('necessary', 'analytics', 'embeds');
    const purpose = fc.record(
      { id: fc.oneof(ids, anything), vendors, description: anything },
      some,
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(purpose, anything)), anything), (purposes) => {
        for (const found of read(purposes).vendors) {
          expect(found.id).to.be.a('string').that.is.not.empty;
          expect(found.name).to.be.a('string');
          for (const { name } of found.cookies) expect(name).to.be.a('string').that.is.not.empty;
          for (const name of found.storage) expect(name).to.be.a('string').that.is.not.empty;
          let { protocol } = location;
          try {
            ({ protocol } = new URL(found.policyUrl, location.href));
          } catch {
            // Without an address there is no link.
          }
          expect(protocol).to.be.oneOf(['http:', 'https:']);
        }
      }),
      { numRuns: 500 },
    );
  });
});
