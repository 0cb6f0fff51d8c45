// What both tests of the real clients use.
import assert from 'node:assert/strict';
import { bundle } from './bundle.mjs';
import { clients } from './clients.mjs';

/** Serves the client on the second origin, with an endpoint that accepts its data. */
export async function serve(t, key) {
  const { sends, answer = '' } = clients[key];
  const headers = {
    'Access-Control-Allow-Origin': new URL(t.site.url()).origin,
    'Access-Control-Allow-Credentials': 'true',
  };
  t.second.file(sends, { type: 'application/json', body: answer, headers });
  const body = await bundle(`held/${key}.js`);
  return t.second.file(`/clients/${key}.js`, { type: 'text/javascript', body });
}

/** The requests with data to the client's server, without preflight requests. */
export const sent = (t, key) =>
  t.second
    .requests()
    .filter(({ method, path }) => method !== 'OPTIONS' && path.startsWith(clients[key].sends));

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const matches = (pattern, name) =>
  RegExp(`^${pattern.split('*').map(escape).join('.*')}$`).test(name);

/** Reads everything that is stored in the browser, except by us. */
export async function readTraces(page) {
  const traces = await page.evaluate(async () => ({
    cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0]),
    storage: [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...((await indexedDB.databases?.()) ?? []).map(({ name }) => name),
      ...(await caches.keys()),
    ],
  }));
  const isTheirs = (name) => name && !name.startsWith('ask-first');
  return {
    cookies: traces.cookies.filter(isTheirs),
    storage: traces.storage.filter(isTheirs),
  };
}

/** Fails for a name that is not listed. Returns whether everything listed is there. */
export function isAllThere(names, patterns) {
  for (const name of names)
    assert.ok(
      patterns.some((pattern) => matches(pattern, name)),
      `${name} is not listed`,
    );
  return patterns.every((pattern) => names.some((name) => matches(pattern, name)));
}

/** The traces in a browser that has stored nothing. */
export const none = { cookies: [], storage: [] };
