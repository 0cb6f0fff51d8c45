import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { checkOptions } from '../../src/options/check-options.js';
import { readNoticeOptions } from '../../src/options/notice-options.js';
import { readStorageOptions } from '../../src/options/storage-options.js';
import type { RawOptions } from '../../src/core/types.js';

const labels = { analytics: 'statistics', advertising: 'advertising', embeds: 'embeds' };
const place = {
  hostname: 'news.harbour.example',
  origin: 'https://news.harbour.example',
  href: 'https://news.harbour.example/2026/story.html',
};

function read(input: RawOptions) {
  const reported: unknown[][] = [];
  const config = readConfig(input);
  const options = {
    ...readNoticeOptions(config, labels, place),
    ...readStorageOptions(config, place),
  };
  checkOptions(config, labels, place, (...mistake) => reported.push(mistake));
  return { options, reported };
}

/** Which option each message is about. */
const about = (reported: unknown[][]): unknown[] => reported.map(([option]) => option);

describe('wrong options', () => {
  it('refuses a site of another type or of a hundred letters', () => {
    for (const site of [5, 'x'.repeat(100)]) {
      const { options, reported } = read({ site });
      expect(options.site).to.equal('news.harbour.example');
      expect(about(reported)).to.deep.equal(['site']);
    }
    expect(read({ site: 'x'.repeat(99) }).reported).to.deep.equal([]);
  });

  const wrong: [string, RawOptions, string[]][] = [
    ['an unknown option', { speed: 'fast', policyURL: '/x' }, ['speed', 'policyURL']],
    ['a purpose without a label', { purposes: 'letters' }, ['purposes.letters.label']],
    [
      'a label that is no text',
      { purposes: [{ id: 'embeds', label: 5 }] },
      ['purposes.embeds.label'],
    ],
    ['a purpose that is named twice', { purposes: 'embeds embeds' }, ['purposes']],
    ['one that is named in two ways', { purposes: ['embeds', { id: 'embeds' }] }, ['purposes']],
    ['a purpose with a wrong id', { purposes: ['Bad Id', 'embeds'] }, ['purposes']],
    [
      'entries that are no purposes',
      { purposes: [5, {}, null] },
      ['purposes', 'purposes', 'purposes'],
    ],
    ['purposes that are no list', { purposes: { embeds: true } }, ['purposes']],
    ['signals that are no object', { signals: 'google' }, ['signals']],
    ['a list of signals', { signals: ['google'] }, ['signals']],
    ['an empty list of signals', { signals: [] }, ['signals']],
    [
      'signals whose options are none',
      { signals: { google: 'basic', meta: 1, gpt: [], gpp: true, adsense: null, matomo: {} } },
      ['signals.google', 'signals.meta', 'signals.gpt'],
    ],
    ['a revision that a record cannot hold', { revision: 'a|b' }, ['revision']],
    ['a name that a cookie cannot have', { cookie: { name: 'a=b' } }, ['cookieName']],
  ];
  for (const [what, input, expected] of wrong) {
    it(`reports ${what}, once`, () => {
      const { reported } = read(input);
      expect(about(reported)).to.deep.equal(expected);
    });
  }

  it('reports what is used instead', () => {
    expect(read({ revision: 'a|b' }).reported).to.deep.equal([['revision', 'a|b', 'ab']]);
    expect(read({ policyUrl: 5 }).reported).to.deep.equal([['policyUrl', 5, '']]);
    expect(read({ purposes: 5 }).reported).to.deep.equal([
      ['purposes', 5, ['analytics', 'advertising']],
    ]);
  });

  it('reports no right option, and none that is left out', () => {
    expect(read({}).reported).to.deep.equal([]);
    expect(
      read({ site: undefined, policyUrl: null, purposes: 'necessary embeds' }).reported,
    ).to.deep.equal([]);
  });
});
