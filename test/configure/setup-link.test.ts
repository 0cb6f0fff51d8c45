import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSetup } from '../../src/configure/read-setup.js';
import { EMPTY_SETUP } from '../../src/configure/setup.js';
import { readFragment, writeFragment } from '../../src/configure/setup-link.js';
import { setups } from './setups.js';

const encode = (text: string): string => `#setup=${btoa(text)}`;

/** The places of all values that are no texts, no lists and no groups. */
const kindsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(kindsIn)
    : [typeof value];

describe('the link to a setup', () => {
  it('reads back every setup that it wrote', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const read = readFragment(writeFragment(setup));
        // An empty value of a theme is left out, as one that was never typed.
        const withoutEmpty = (theme: object) =>
          Object.fromEntries(Object.entries(theme).filter(([, value]) => value !== ''));
        expect(read).to.deep.equal({
          ...setup,
          theme: withoutEmpty(setup.theme),
          darkTheme: withoutEmpty(setup.darkTheme),
        });
      }),
    );
  });

  it('has only characters that an address keeps as they are', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const fragment = writeFragment(setup);
        expect(new URL(fragment, 'https://paper.example/').hash).to.equal(fragment);
      }),
    );
  });

  it('reads nothing from any other text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string().map((text) => `#setup=${text}`),
    );
    fc.assert(fc.property(texts, (text) => void expect(readFragment(text)).to.equal(null)));
    for (const text of ['', '#', '#setup=', '#setup=%', '#setup=////', encode('{'), encode('null')])
      expect(readFragment(text)).to.equal(null);
    const long = encode(JSON.stringify({ options: { site: 'a' } }) + ' '.repeat(200_000));
    expect(readFragment(long)).to.equal(null);
  });

  it('reads any JSON as a setup of texts, or not at all', () => {
    const keys = [...Object.keys(EMPTY_SETUP), '__proto__', 'constructor', 'vendors', 'id', 'site'];
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        const read = readSetup(JSON.parse(JSON.stringify(value) ?? 'null'));
        if (!read) return;
        expect(Object.keys(read)).to.deep.equal(Object.keys(EMPTY_SETUP));
        expect(new Set(kindsIn(read))).to.deep.equal(new Set(['string', 'boolean']));
      }),
    );
  });

  it('reads nothing if one value is not of the form that we write', () => {
    const good = { options: { site: 'The Harbour Post' } };
    expect(readSetup(good)?.options.site).to.equal('The Harbour Post');
    for (const bad of [
      { ...good, speed: 'fast' },
      { ...good, page: 5 },
      { options: { ...good.options, layout: ['bar'] } },
      { options: { ...good.options, speed: 'fast' } },
      { ...good, purposes: {} },
      { ...good, purposes: [{ id: 'analytics' }] },
      { ...good, purposes: [{ id: 'analytics', isOffered: true, vendors: [{ onload: 'x' }] }] },
      { ...good, theme: { color: 'red' } },
      { ...good, darkTheme: { '--ask-first-font': 'serif' } },
      { options: { site: 'x'.repeat(2001) } },
      { ...good, purposes: Array(501).fill({ id: 'a', isOffered: true }) },
      JSON.parse('{"__proto__": {"page": "x"}}'),
    ])
      expect(readSetup(bad), JSON.stringify(bad).slice(0, 80)).to.equal(null);
  });

  it('leaves out a signal that we do not have', () => {
    expect(readSetup({ signals: ['google', 'constructor', 'gogle'] })?.signals).to.deep.equal([
      'google',
    ]);
  });

  it('leaves prototypes as they are', () => {
    const text = '{"options":{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{}}}}';
    expect(readFragment(encode(text))).to.equal(null);
    expect((Object.prototype as { polluted?: string }).polluted).to.equal(undefined);
  });
});
