import { expect } from '@open-wc/testing';
import type { RawOptions } from '../../src/core/config-types.js';
import { readConfig } from '../../src/options/config.js';
import { readSentGrants } from '../../src/storage/read-sent-grants.js';
import { DAY, GOOD, NOW } from '../core/sample.js';
import { empty, NEWER, OLDER, stopClock, withCookies } from './jar.js';

const NAME = 'ask-first';
const REVISION = '2026-11';
const PURPOSES = ['analytics', 'advertising', 'embeds'];

/** The purposes that a server takes for granted if it is sent these values of the cookie. */
function grantedFor(values: readonly string[], options: RawOptions = {}): string[] {
  const config = readConfig({ purposes: PURPOSES, revision: REVISION, ...options });
  const cookies = values.map((value) => `${NAME}=${value}`).join('; ');
  return withCookies(cookies, () => PURPOSES.filter(readSentGrants(config)));
}

/** The records of the samples without a list of vendors, as these pages have none. */
const [CURRENT, LATER, EARLIER] = [GOOD, NEWER, OLDER].map((value) =>
  value.replace(/[^|]*$/, ''),
) as [string, string, string];

describe('what a server takes for granted', () => {
  beforeEach(() => stopClock(NOW));
  afterEach(() => empty(NAME));

  it('is what each copy of the cookie grants', () => {
    expect(grantedFor([CURRENT])).to.deep.equal(['analytics']);
    expect(grantedFor([CURRENT, EARLIER])).to.deep.equal(['analytics']);
    expect(grantedFor([CURRENT, LATER])).to.deep.equal([]);
    expect(grantedFor([LATER, CURRENT])).to.deep.equal([]);
  });

  it('is what is on by default where it is sent no record', () => {
    for (const values of [[], ['granted']]) {
      expect(grantedFor(values)).to.deep.equal([]);
      expect(grantedFor(values, { model: 'opt-out' })).to.deep.equal(PURPOSES);
    }
    expect(grantedFor([CURRENT], { model: 'opt-out' })).to.deep.equal(['analytics', 'embeds']);
  });

  it('is nothing by a record that has ended, or is of another revision', () => {
    expect(grantedFor([CURRENT], { revision: '2' })).to.deep.equal([]);
    stopClock(NOW + 200 * DAY);
    expect(grantedFor([CURRENT])).to.deep.equal([]);
  });
});
