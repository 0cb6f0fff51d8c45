import { expect } from '@open-wc/testing';
import type { RawOptions } from '../../src/core/config-types.js';
import { serializeRecord } from '../../src/core/record.js';
import type { Decision } from '../../src/core/types.js';
import { createPagePolicy } from '../../src/guard/page-policy.js';
import { readConfig } from '../../src/options/config.js';
import { makeRecord } from '../core/sample.js';
import { cookiesOf, empty, setCookie, withCookies } from '../storage/jar.js';

const NAME = 'page-policy';

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
const policyWith = (options: RawOptions = { reloadOnGrant: true }) =>
  createPagePolicy(readConfig({ ...options, cookieName: NAME }));
const granted = ['necessary', 'analytics'];

describe('the policy of a page', () => {
  afterEach(() => empty(NAME));

  it('lets all load where consent lifts no policy', () => {
    expect(policyWith({}).mayLoad('analytics')).to.equal(true);
  });

  it('lets load what the cookie has granted when the page started', () => {
    const before = policyWith();
    setCookie(NAME, GRANTED);
    const after = policyWith();
    for (const [policy, may] of [
      [before, false],
      [after, true],
    ] as const) {
      expect(policy.mayLoad('analytics')).to.equal(may);
      expect(policy.mayLoad('advertising')).to.equal(false);
    }
    empty(NAME);
    expect(after.mayLoad('analytics')).to.equal(true);
  });

  it('lets nothing load that the mirror alone has granted', () => {
    localStorage.setItem(NAME, `${NAME}=${GRANTED}; path=/; max-age=600`);
    expect(policyWith().mayLoad('analytics')).to.equal(false);
  });

  it('would be lifted once the cookie is written as the mirror says', () => {
    const policy = policyWith();
    expect(policy.wouldLift(granted)).to.equal(false);
    localStorage.setItem(NAME, `${NAME}=${GRANTED}; path=/; max-age=600`);
    expect(policy.wouldLift(granted)).to.equal(true);
    expect(policy.wouldLift([...granted, 'advertising'])).to.equal(false);
    expect(cookiesOf(NAME)).to.deep.equal([GRANTED]);
    // It stays the policy of this page.
    expect(policy.mayLoad('analytics')).to.equal(false);
  });

  it('is found without writing a cookie again that is there', () => {
    const mirror = `${NAME}=${GRANTED}; path=/; max-age=600`;
    localStorage.setItem(NAME, mirror);
    const written: string[] = [];
    const find = () => policyWith().wouldLift(granted);
    expect(withCookies(`${NAME}=${GRANTED}`, find, written)).to.equal(true);
    expect(written).to.deep.equal([]);
    expect(withCookies('', find, written)).to.equal(false);
    expect(written).to.deep.equal([mirror]);
  });

  for (const [what, other] of [
    ['an older copy', valueOf('denied', 120)],
    ['a newer copy', valueOf('denied')],
  ] as const)
    it(`counts no grant that ${what} of the cookie denies, as a server does`, () => {
      const cookies = [GRANTED, other].map((value) => `${NAME}=${value}`).join('; ');
      withCookies(cookies, () => {
        expect(policyWith().mayLoad('analytics')).to.equal(false);
        expect(policyWith().wouldLift(granted)).to.equal(false);
      });
    });

  it('reads no cookie of another name, and nothing that is no record', () => {
    for (const text of [`other=${GRANTED}`, `${NAME}=granted`, `${NAME}x=${GRANTED}`])
      withCookies(text, () => expect(policyWith().mayLoad('analytics'), text).to.equal(false));
  });
});
