import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { readVendors } from '../../src/options/vendors.js';
import type { Vendor } from '../../src/core/config-types.js';

/** Reads a list of purposes: the vendors, and what is reported: place and replacement. */
function read(purposes: unknown) {
  const reported: [string, unknown][] = [];
  const vendors = readVendors(readConfig({ purposes }), (option, _, used) => {
    reported.push([option, used || 'nothing']);
  });
  return { vendors, reported };
}
const readOne = (vendor: unknown) => read([{ id: 'embeds', vendors: [vendor] }]);

const vendor: Vendor = {
  purpose: 'embeds',
  id: 'video',
  name: 'video',
  policyUrl: '',
  cookies: [],
  storage: [],
};
const at = 'purposes.embeds.vendors[0]';

describe('vendors', () => {
  it('are read with their links, cookies and storage', () => {
    const cookies = [{ name: '_v_*', lifetime: '13 months', domain: 'video.example' }, '_w'];
    const { vendors, reported } = readOne({
      id: 'video',
      name: 'Video Ltd',
      policyUrl: 'https://video.example/privacy',
      cookies,
      storage: ['v:*'],
    });
    expect(vendors).to.deep.equal([
      {
        purpose: 'embeds',
        id: 'video',
        name: 'Video Ltd',
        policyUrl: 'https://video.example/privacy',
        cookies: [
          { name: '_v_*', lifetime: '13 months', domain: 'video.example' },
          { name: '_w', lifetime: '', domain: '' },
        ],
        storage: ['v:*'],
      },
    ]);
    expect(reported).to.deep.equal([]);
  });

  it('need no more than an id', () => {
    expect(readOne({ id: 'video' })).to.deep.equal({ vendors: [vendor], reported: [] });
  });

  it('keep their order over all purposes, necessary among them', () => {
    const { vendors, reported } = read([
      { id: 'necessary', label: 'Needed', description: 'Always.', vendors: [{ id: 'login' }] },
      'analytics',
      { id: 'embeds', vendors: [{ id: 'video' }, { id: 'maps' }] },
      { id: 'advertising', vendors: [{ id: 'video' }] },
    ]);
    expect(vendors.map(({ purpose, id }) => `${purpose} ${id}`)).to.deep.equal([
      'necessary login',
      'embeds video',
      'embeds maps',
      'advertising video',
    ]);
    expect(reported).to.deep.equal([]);
  });

  const nothing = 'nothing';
  const wrong: [string, unknown, Vendor[], [string, unknown][]][] = [
    ['no object', 'video', [], [[`${at}.id`, nothing]]],
    ['null', null, [], [[`${at}.id`, nothing]]],
    ['without an id', { name: 'Video' }, [], [[`${at}.id`, nothing]]],
    ['with an empty id', { id: '' }, [], [[`${at}.id`, nothing]]],
    ['with a number for an id', { id: 5 }, [], [[`${at}.id`, nothing]]],
    ['with an unknown key', { id: 'video', url: '/x' }, [vendor], [[`${at}.url`, nothing]]],
    ['with a name that is no text', { id: 'video', name: 5 }, [vendor], [[`${at}.name`, 'video']]],
    [
      'with cookies that are no list',
      { id: 'video', cookies: '_v' },
      [vendor],
      [[`${at}.cookies`, 'an empty list']],
    ],
    [
      'with storage that is no list',
      { id: 'video', storage: { v: 1 } },
      [vendor],
      [[`${at}.storage`, 'an empty list']],
    ],
    [
      'with storage names that are no text',
      { id: 'video', storage: [5, 'v'] },
      [{ ...vendor, storage: ['v'] }],
      [[`${at}.storage[0]`, nothing]],
    ],
    [
      'with a cookie without a name',
      { id: 'video', cookies: [{ lifetime: '1 day' }] },
      [vendor],
      [[`${at}.cookies[0].name`, nothing]],
    ],
    [
      'with an empty cookie name',
      { id: 'video', cookies: [''] },
      [vendor],
      [[`${at}.cookies[0].name`, nothing]],
    ],
    [
      'with a number for a cookie',
      { id: 'video', cookies: [5] },
      [vendor],
      [[`${at}.cookies[0].name`, nothing]],
    ],
    [
      'with an unknown key, lifetime and domain of a cookie',
      { id: 'video', cookies: [{ name: '_v', path: '/', lifetime: 5, domain: null }] },
      [{ ...vendor, cookies: [{ name: '_v', lifetime: '', domain: '' }] }],
      [
        [`${at}.cookies[0].path`, nothing],
        [`${at}.cookies[0].lifetime`, nothing],
        [`${at}.cookies[0].domain`, nothing],
      ],
    ],
  ];
  for (const [what, written, expected, messages] of wrong) {
    it(`are reported when one is ${what}`, () => {
      expect(readOne(written)).to.deep.equal({ vendors: expected, reported: messages });
    });
  }

  it('are reported when an id is there twice, and the first one counts', () => {
    const { vendors, reported } = read([
      { id: 'embeds', vendors: [{ id: 'video' }, { id: 'video', name: 'V' }] },
    ]);
    expect(vendors).to.deep.equal([vendor]);
    expect(reported).to.deep.equal([['purposes.embeds.vendors[1].id', nothing]]);
  });
});
