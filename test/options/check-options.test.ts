import { expect } from '@open-wc/testing';
import type { NoticeOptions, StorageOptions } from '../../src/core/config-types.js';
import { about, read } from './read.js';

const links: [unknown, boolean][] = [
  ['/cookie-policy', true],
  ['policy.html?x=1#a', true],
  ['#cookies', true],
  ['https://harbour.example/policy', true],
  ['HTTP://harbour.example/policy', true],
  ['//harbour.example/policy', true],
  ['/a:b', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['blob:https://harbour.example/1', false],
  [5, false],
  [true, false],
  [{ href: '/x' }, false],
];
const ownAddresses: [unknown, boolean][] = [
  ['/consent', true],
  ['consent?x=1', true],
  ['https://news.harbour.example/consent', true],
  ['//news.harbour.example/consent', true],
  ['http://news.harbour.example/consent', false],
  ['https://news.harbour.example:8443/consent', false],
  ['https://harbour.example/consent', false],
  ['//evil.example/consent', false],
  ['\\\\evil.example/consent', false],
  ['https://[', false],
  ['javascript:alert(1)', false],
  ['data:text/plain,x', false],
  [5, false],
];
const domains: [unknown, boolean][] = [
  ['news.harbour.example', true],
  ['harbour.example', true],
  ['example', true], // A public suffix is for the browser to refuse.
  ['arbour.example', false],
  ['other.example', false],
  ['deep.news.harbour.example', false],
  ['.', false],
  ['harbour.example; path=/x', false],
  [5, false],
];

describe('options', () => {
  const tables: [keyof (NoticeOptions & StorageOptions), [unknown, boolean][]][] = [
    ['policyUrl', links],
    ['recordUrl', links],
    ['persistUrl', ownAddresses],
    ['showingsUrl', ownAddresses],
    ['cookieDomain', domains],
  ];
  for (const [option, table] of tables) {
    for (const [found, isRight] of table) {
      it(`${isRight ? 'takes' : 'refuses'} the ${option} ${JSON.stringify(found)}`, () => {
        const { options, reported } = read({ [option]: found });
        expect(options[option]).to.equal(isRight ? found : '');
        expect(about(reported)).to.deep.equal(isRight ? [] : [option]);
      });
    }
  }

  for (const [found, used] of [
    ['box', 'box'],
    ['dialog', 'dialog'],
    ['bar', 'bar'],
    [undefined, 'bar'],
  ] as const) {
    it(`takes the layout ${found}`, () => {
      const { options, reported } = read({ layout: found });
      expect([options.layout, reported]).to.deep.equal([used, []]);
    });
  }

  for (const found of ['popup', 'Box', '', 5, ['box'], 'boxes']) {
    it(`takes the bar for the layout ${JSON.stringify(found)}, and reports it`, () => {
      const { options, reported } = read({ layout: found });
      expect(options.layout).to.equal('bar');
      expect(reported).to.deep.equal([['layout', found, 'bar']]);
    });
  }

  it('reads the name and the domain of the cookie from its object', () => {
    const { options, reported } = read({ cookie: { name: 'choice', domain: 'harbour.example' } });
    expect(options.cookieDomain).to.equal('harbour.example');
    expect(reported).to.deep.equal([]);
    expect(about(read({ cookie: { domain: 'evil.example' } }).reported)).to.deep.equal([
      'cookieDomain',
    ]);
  });

  it('names the site after its host, and purposes after their labels', () => {
    const { options, reported } = read({
      purposes: ['analytics', { id: 'letters', label: 'our letters' }],
    });
    expect(options.site).to.equal('news.harbour.example');
    expect(options.purposes).to.deep.equal([
      { id: 'analytics', label: 'statistics' },
      { id: 'letters', label: 'our letters' },
    ]);
    expect(reported).to.deep.equal([]);
  });
});
