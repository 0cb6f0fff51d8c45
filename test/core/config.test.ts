import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/core/config.js';
import { readDisplay } from '../../src/core/display.js';
import type { ConfigInput } from '../../src/core/types.js';

const DEFAULT = ['analytics', 'advertising'];
const labels = { analytics: 'analytics', advertising: 'advertising', embeds: 'embeds' };

function display(input: ConfigInput) {
  const told: unknown[][] = [];
  const shown = readDisplay(readConfig(input), labels, 'harbour.example', (...words) =>
    told.push(words),
  );
  return { shown, told };
}

describe('config', () => {
  const lists: [unknown, string[], number][] = [
    [undefined, DEFAULT, 0],
    ['', DEFAULT, 0],
    ['embeds', ['embeds'], 0],
    ['analytics  embeds', ['analytics', 'embeds'], 0],
    [' analytics\n', ['analytics'], 0],
    ['necessary analytics', ['analytics'], 0],
    [['analytics', { id: 'letters', label: 'letters' }], ['analytics', 'letters'], 0],
    [['analytics', 'analytics'], ['analytics'], 1],
    [['Bad Id', 'analytics'], ['analytics'], 1],
    [[null, 5, {}, []], DEFAULT, 4],
    [5, DEFAULT, 1],
    [{ analytics: true }, DEFAULT, 2],
    [['__proto__', 'embeds'], ['embeds'], 1],
  ];
  for (const [purposes, expected, refused] of lists) {
    it(`reads the purposes ${JSON.stringify(purposes)} as ${expected.join(' ')}`, () => {
      const config = readConfig({ purposes });
      expect(config.purposes).to.deep.equal(expected);
      expect(config.refused.length).to.equal(refused);
    });
  }

  it('takes no character into a record or a name that they cannot hold', () => {
    const config = readConfig({ revision: 'a|b;c', cookie: { name: 'x=1; y' } });
    expect(config.revision).to.equal('abc');
    expect(config.cookieName).to.equal('x1y');
    expect(readConfig({ cookieName: {} }).cookieName).to.equal('objectObject');
    expect(readConfig({}).cookieName).to.equal('ask-first');
  });
});

describe('display', () => {
  const links: [unknown, string][] = [
    ['/cookie-policy', '/cookie-policy'],
    ['policy.html?x=1#a', 'policy.html?x=1#a'],
    ['https://harbour.example/policy', 'https://harbour.example/policy'],
    ['//harbour.example/policy', '//harbour.example/policy'],
    ['javascript:alert(1)', ''],
    [' javascript:alert(1)', ''],
    ['java\nscript:alert(1)', ''],
    ['JAVASCRIPT:alert(1)', ''],
    ['data:text/html,x', ''],
    ['vbscript:x', ''],
    [5, ''],
    [{ href: '/x' }, ''],
  ];
  for (const [policyUrl, expected] of links) {
    it(`${expected ? 'takes' : 'refuses'} the policy address ${JSON.stringify(policyUrl)}`, () => {
      const { shown, told } = display({ policyUrl });
      expect(shown.policyUrl).to.equal(expected);
      expect(told.length).to.equal(expected ? 0 : 1);
    });
  }

  it('names the site after its host, and purposes after their labels', () => {
    const { shown, told } = display({
      purposes: ['embeds', { id: 'letters', label: 'our letters' }],
    });
    expect(shown.site).to.equal('harbour.example');
    expect(shown.purposes.map(({ label }) => label)).to.deep.equal(['embeds', 'our letters']);
    expect(told).to.deep.equal([]);
  });

  it('tells of a purpose without a label, of a wrong type and of an unknown option', () => {
    const { shown, told } = display({
      purposes: 'letters',
      site: 5,
      speed: 'fast',
      revision: 'a|b',
    });
    expect(shown.purposes).to.deep.equal([{ id: 'letters', label: 'letters' }]);
    expect(told.map(([level]) => level)).to.deep.equal(['error', 'error', 'error', 'error']);
  });
});
