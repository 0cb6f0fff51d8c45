import { expect } from '@open-wc/testing';
import { textHash } from '../../src/core/fingerprint.js';
import { sendShowing } from '../../src/servers/send-showing.js';
import { SHOWN } from '../core/sample.js';
import { createContext } from '../storage/context.js';
import { withPolluted } from '../with-polluted.js';

const ADDRESSES = { cookieDomain: '', persistUrl: '', recordUrl: '', showingsUrl: '/showings' };

describe('the count of a page view with the notice', () => {
  const { fetch } = window;
  afterEach(() => (window.fetch = fetch));

  it('says what was shown, and nothing that a polluted prototype has', () => {
    const bodies: unknown[] = [];
    window.fetch = async (_, options) => {
      bodies.push(JSON.parse(options?.body as string));
      return new Response();
    };
    const { context } = createContext('showing');
    const pollution = { layout: 'box', variant: 'b', toJSON: () => 'a text' };
    withPolluted(pollution, () => sendShowing(context, { site: 'The Post', ...ADDRESSES }, SHOWN));
    const { locale: language, text } = SHOWN;
    expect(bodies).to.deep.equal([
      { site: 'The Post', language, revision: '', textHash: textHash(text) },
    ]);
  });
});
