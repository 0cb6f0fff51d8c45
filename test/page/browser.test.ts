import { expect } from '@open-wc/testing';
import { browserLanguages, shortensCookies } from '../../src/page/browser.js';

/** Runs `work` while properties of `navigator` have these values. */
function withNavigator(values: Record<string, unknown>, work: () => void): void {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(navigator, name, { value, configurable: true });
  try {
    work();
  } finally {
    for (const name of Object.keys(values)) Reflect.deleteProperty(navigator, name);
  }
}

describe('the browser', () => {
  const lists: [unknown, unknown, string[]][] = [
    [['de-AT', 'en'], 'de-AT', ['de-AT', 'en', 'de-AT']],
    [undefined, 'de', ['de']],
    [null, 'de', ['de']],
    ['de', 'fr', ['fr']],
    [[5, null, 'it'], undefined, ['it']],
    [[], '', ['']],
    [{ length: 1 }, {}, []],
  ];
  for (const [languages, language, expected] of lists) {
    it(`speaks ${JSON.stringify(expected)} for ${JSON.stringify({ languages, language })}`, () => {
      withNavigator({ languages, language }, () => {
        expect(browserLanguages()).to.deep.equal(expected);
      });
    });
  }

  it('is one that shortens cookies only where its maker says so', () => {
    for (const [vendor, expected] of [
      ['Apple Computer, Inc.', true],
      ['Google Inc.', false],
      ['', false],
      [undefined, false],
    ] as const)
      withNavigator({ vendor }, () => {
        expect(shortensCookies()).to.equal(expected);
      });
  });
});
