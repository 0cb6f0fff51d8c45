import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/options/config.js';
import { readStorageOptions } from '../../src/options/storage-options.js';

const place = {
  hostname: 'www.harbour.example',
  origin: 'https://www.harbour.example',
  href: 'https://www.harbour.example/news/story',
};

/** What is read of these options, and which of them were reported as wrong. */
function read(input: Record<string, unknown>, where = place) {
  const wrong: string[] = [];
  const options = readStorageOptions(readConfig(input), where, (option) => wrong.push(option));
  return { ...options, wrong };
}

describe('the domain of the cookie', () => {
  for (const domain of [
    'harbour.example',
    '.harbour.example',
    'Harbour.example',
    ' .HARBOUR.Example ',
    'harbour.example.',
  ])
    it(`is the same as ${JSON.stringify(domain)}`, () => {
      expect(read({ cookieDomain: domain })).to.include({ cookieDomain: 'harbour.example' });
      expect(read({ cookie: { domain } }).wrong).to.deep.equal([]);
    });

  it('may be written in another script', () => {
    const there = { ...place, hostname: 'www.xn--bcher-kva.example' };
    expect(read({ cookieDomain: 'Bücher.example' }, there)).to.deep.include({
      cookieDomain: 'xn--bcher-kva.example',
      wrong: [],
    });
  });

  for (const domain of [
    'arbour.example',
    'elsewhere.example',
    'deep.www.harbour.example',
    'https://harbour.example',
    'harbour.example/',
    'harbour.example:443',
    'user@harbour.example',
    'harbour.example#',
    'harbour.example?',
    'harbour.example; secure',
    '..harbour.example',
    '.',
    ' ',
    'a b',
    '%',
    '[::1]',
    7,
    {},
    ['harbour.example'],
  ])
    it(`is none, with a report, where it is ${JSON.stringify(domain)}`, () => {
      expect(read({ cookieDomain: domain })).to.deep.include({
        cookieDomain: '',
        wrong: ['cookieDomain'],
      });
    });
});

describe('the addresses of the owner’s servers', () => {
  for (const url of [
    '/consent',
    'consent?a=b',
    'https://www.harbour.example/c',
    'HTTPS://WWW.harbour.example',
  ])
    it(`may be ${url}`, () => {
      expect(read({ recordUrl: url, persistUrl: url, showingsUrl: url })).to.deep.include({
        recordUrl: url,
        persistUrl: url,
        showingsUrl: url,
        wrong: [],
      });
    });

  for (const url of [
    'https://',
    'http://',
    'https:///',
    'https://[',
    'https://:80',
    'https://example:99999',
    '//',
    'javascript:alert(1)',
    'data:,x',
    'ftp://files.example/',
    7,
    {},
  ])
    it(`are none, with a report, where they are ${JSON.stringify(url)}`, () => {
      expect(read({ recordUrl: url, persistUrl: url, showingsUrl: url })).to.deep.include({
        recordUrl: '',
        persistUrl: '',
        showingsUrl: '',
        wrong: ['persistUrl', 'recordUrl', 'showingsUrl'],
      });
    });

  for (const href of ['capacitor://localhost/', 'app+https://localhost/', 'httpx://localhost/'])
    it(`are none on a page of ${href} where they are relative, as nothing is sent there`, () => {
      const there = { hostname: 'localhost', origin: 'null', href };
      expect(read({ recordUrl: '/consent' }, there)).to.deep.include({
        recordUrl: '',
        wrong: ['recordUrl'],
      });
    });

  it('are addresses, or none, whatever is written', () => {
    const any = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc
        .constantFrom('https:', '//', '/', '?', '\\', '@')
        .chain((start) => fc.string().map((rest) => start + rest)),
      fc.anything(),
    );
    fc.assert(
      fc.property(any, (url) => {
        const all = { recordUrl: url, persistUrl: url, showingsUrl: url };
        const { recordUrl, persistUrl, showingsUrl } = read(all);
        for (const found of [recordUrl, persistUrl, showingsUrl])
          expect(new URL(found, place.href).protocol).to.match(/^https?:$/);
        for (const found of [persistUrl, showingsUrl])
          expect(new URL(found, place.href).origin).to.equal(place.origin);
      }),
    );
  });
});
