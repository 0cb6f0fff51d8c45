import { expect } from '@open-wc/testing';
import type { RawOptions } from '../../src/core/config-types.js';
import { about, read } from './read.js';

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
      'signals with values that are no options',
      { signals: { google: 'basic', meta: 1, gpt: [], gpp: true, adsense: null, matomo: {} } },
      ['signals.google', 'signals.meta', 'signals.gpt'],
    ],
    ['a tool that is no list', { migrateFrom: 'klaro' }, ['migrateFrom']],
    [
      'tools that nobody knows',
      { migrateFrom: ['klaro', 'Klaro', 5, { tool: 'constructor' }] },
      ['migrateFrom', 'migrateFrom', 'migrateFrom'],
    ],
    [
      'wrong keys of a tool, and purposes that are not offered',
      { migrateFrom: [{ tool: 'klaro', name: 'x', purposes: { embeds: 'film' } }] },
      ['migrateFrom.klaro.name', 'migrateFrom.klaro.purposes.embeds'],
    ],
    ['a revision that a record cannot hold', { revision: 'a|b' }, ['revision']],
    ['a name that a cookie cannot have', { cookie: { name: 'a=b' } }, ['cookieName']],
    ['a cookie that is a text', { cookie: 'choice' }, ['cookie']],
    ['a cookie that is a list', { cookie: ['choice'] }, ['cookie']],
    [
      'an unknown key of the cookie',
      { cookie: { nmae: 'choice', path: '/' } },
      ['cookie.nmae', 'cookie.path'],
    ],
    ['texts that are a text', { texts: 'Biscuits' }, ['texts']],
    ['texts that are a list', { texts: [] }, ['texts']],
    ['texts that are off', { texts: false }, ['texts']],
    ['purposes that are off', { purposes: false }, ['purposes']],
    ['no purposes in a list', { purposes: [] }, ['purposes']],
    ['an empty label', { purposes: [{ id: 'embeds', label: ' ' }] }, ['purposes.embeds.label']],
    ['a secret of marks that a template has left empty', { markNonce: '' }, ['markNonce']],
    ['a secret of marks that is no text', { markNonce: 5 }, ['markNonce']],
    ['a switch that says yes', { allowFramed: 'yes' }, ['allowFramed']],
    ['a switch that is a number', { allowFramed: 1 }, ['allowFramed']],
    ['another switch that says yes', { reloadOnGrant: 'yes' }, ['reloadOnGrant']],
    ['another word for an option with words', { model: 'OPT-OUT', gpc: true }, ['gpc', 'model']],
  ];
  for (const [what, input, expected] of wrong) {
    it(`reports ${what}, once`, () => {
      const { reported } = read(input);
      expect(about(reported)).to.deep.equal(expected);
    });
  }

  it('reports what is used instead', () => {
    expect(read({ allowFramed: 'no' }).reported).to.deep.equal([['allowFramed', 'no', 'false']]);
    expect(read({ cookieDomain: 'other.example' }).reported).to.deep.equal([
      ['cookieDomain', 'other.example', 'news.harbour.example', undefined],
    ]);
    expect(read({ revision: 'a|b' }).reported).to.deep.equal([['revision', 'a|b', 'ab']]);
    expect(read({ policyUrl: 5 }).reported).to.deep.equal([['policyUrl', 5, '']]);
    expect(read({ persistUrl: 5 }).reported).to.deep.equal([['persistUrl', 5, '', undefined]]);
    expect(read({ gpc: 'off' }).reported).to.deep.equal([['gpc', 'off', 'decline']]);
    expect(read({ texts: 'Biscuits' }).reported).to.deep.equal([['texts', 'Biscuits', 'ours']]);
    expect(read({ signals: { google: 'basic', meta: 0 } }).reported).to.deep.equal([
      ['signals.google', 'basic', true],
      ['signals.meta', 0, false],
    ]);
    expect(read({ markNonce: 5 }).reported).to.deep.equal([
      ['markNonce', 5, 'a secret that no mark has'],
    ]);
    expect(read({ tempo: 'fast' }).reported).to.deep.equal([
      ['tempo', 'fast', '', 'unknown option'],
    ]);
    expect(read({ purposes: 5 }).reported).to.deep.equal([
      ['purposes', 5, ['analytics', 'advertising']],
    ]);
  });

  it('takes no option from the group of the cookie but its name and domain', () => {
    const { options } = read({ cookie: { policyUrl: '/evil', site: 'Evil', name: 'choice' } });
    expect([options.policyUrl, options.site]).to.deep.equal(['', 'news.harbour.example']);
  });

  it('uses our label where the owner’s is wrong', () => {
    const { options } = read({ purposes: [{ id: 'analytics', label: 5 }] });
    expect(options.purposes).to.deep.equal([{ id: 'analytics', label: 'statistics' }]);
  });

  it('names a purpose by its id where there is no usable label', () => {
    const { options, reported } = read({ purposes: [{ id: 'letters', label: 5 }] });
    expect(options.purposes).to.deep.equal([{ id: 'letters', label: 'letters' }]);
    expect(reported).to.deep.equal([['purposes.letters.label', 5, 'letters']]);
  });

  it('chooses no language that we do not have', () => {
    for (const lang of ['xx', '']) {
      const { options, reported } = read({ lang });
      expect(options.lang).to.equal('');
      expect(about(reported)).to.deep.equal(lang === '' ? [] : ['lang']);
    }
  });

  it('reports no right option, and none that is left out', () => {
    expect(read({}).reported).to.deep.equal([]);
    for (const allowFramed of [true, false, 'true', 'false', '', null, undefined])
      expect(read({ allowFramed }).reported).to.deep.equal([]);
    expect(
      read({ site: undefined, policyUrl: null, purposes: 'necessary embeds' }).reported,
    ).to.deep.equal([]);
    expect(read({ tempo: null, configHash: 'ab1c' }).reported).to.deep.equal([]);
  });
});
