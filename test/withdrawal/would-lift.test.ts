import { expect } from '@open-wc/testing';
import { serializeRecord } from '../../src/core/record.js';
import type { Decision } from '../../src/core/types.js';
import { readPagePolicy } from '../../src/guard/page-policy.js';
import { readConfig } from '../../src/options/config.js';
import { wouldLift } from '../../src/withdrawal/would-lift.js';
import { makeRecord } from '../core/sample.js';
import { cookiesOf, empty, withCookies } from '../storage/jar.js';

const NAME = 'would-lift';
const config = readConfig({ reloadOnGrant: true, cookieName: NAME });

const valueOf = (analytics: Decision, seconds = 0): string =>
  serializeRecord(
    makeRecord({
      time: Math.floor(Date.now() / 1000 - seconds) * 1000,
      decisions: { analytics, advertising: 'denied' },
      revision: '',
      fingerprint: '',
    }),
  );
const GRANTED = valueOf('granted', 60);
const granted = ['necessary', 'analytics'];

describe('what a reload would lift', () => {
  afterEach(() => empty(NAME));

  it('is what the cookie grants, once it is written as the mirror says', () => {
    const mayLoad = readPagePolicy(config);
    expect(wouldLift(config, granted)).to.equal(false);
    localStorage.setItem(NAME, `${NAME}=${GRANTED}; path=/; max-age=600`);
    expect(wouldLift(config, granted)).to.equal(true);
    expect(wouldLift(config, [...granted, 'advertising'])).to.equal(false);
    expect(cookiesOf(NAME)).to.deep.equal([GRANTED]);
    // It stays the policy of this page.
    expect(mayLoad('analytics')).to.equal(false);
  });

  it('is found without writing a cookie that is there', () => {
    const mirror = `${NAME}=${GRANTED}; path=/; max-age=600`;
    localStorage.setItem(NAME, mirror);
    const written: string[] = [];
    const find = () => wouldLift(config, granted);
    expect(withCookies(`${NAME}=${GRANTED}`, find, written)).to.equal(true);
    expect(written).to.deep.equal([]);
    expect(withCookies('', find, written)).to.equal(false);
    expect(written).to.deep.equal([mirror]);
  });

  for (const [what, other] of [
    ['an older copy', valueOf('denied', 120)],
    ['a newer copy', valueOf('denied')],
  ] as const)
    it(`is nothing that ${what} of the cookie denies, as a server reads it`, () => {
      const cookies = [GRANTED, other].map((value) => `${NAME}=${value}`).join('; ');
      withCookies(cookies, () => expect(wouldLift(config, granted)).to.equal(false));
    });
});
