import { serializeRecord } from '../../src/core/record.js';
import { makeRecord } from '../core/sample.js';
import { empty, setCookie } from '../storage/jar.js';

export const NAME = 'ask-first';
export const PERSIST = {
  cookieDomain: '',
  persistUrl: '/consent',
  recordUrl: '',
  site: 'The Post',
};

// The records are of this minute, as the browser itself ends a cookie.
const time = Math.floor(Date.now() / 1000) * 1000;
export const record = makeRecord({ time });
export const VALUE = serializeRecord(record);
export const newer = makeRecord({ time: time + 2000, method: 'save' });
export const NEWER = serializeRecord(newer);
export const OLDER = serializeRecord(makeRecord({ time: time - 2000 }));

const realFetch = window.fetch;

/** Puts a server in place of the real one that answers each request with the cookie it asks for. */
export function createCookieServer() {
  const server = {
    requests: [] as { url: string; options: RequestInit }[],
    /** How it answers the record that was sent; returns a status. */
    answer: (value: string): number | Promise<number> => {
      setCookie(NAME, value);
      return 204;
    },
    values: () =>
      server.requests.map(
        ({ options }) => new Headers(options.headers).get('Consent-Record') ?? '',
      ),
  };
  window.fetch = async (input, options = {}) => {
    server.requests.push({ url: input as string, options });
    const value = new Headers(options.headers).get('Consent-Record') ?? '';
    return new Response(null, { status: await server.answer(value) });
  };
  return server;
}

export function removeCookieServer(): void {
  window.fetch = realFetch;
  empty(NAME);
}
