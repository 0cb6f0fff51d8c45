import { setTimeout as wait } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { findAnswer } from '../second-origin/find-answer.mjs';

/** The stand-ins for Counter, Adboard and Harbour Video. Every request is logged when it arrives. */
export function createSecondOrigin({ log }) {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(`http://second${request.url}`);
    const received = readCookies(request.headers.cookie);
    const answer = findAnswer(pathname, { searchParams, received });
    log.add({
      method: request.method,
      path: request.url,
      kind: answer.kind,
      received: Object.keys(received),
      set: answer.cookie ? [answer.cookie.name] : [],
      referer: request.headers.referer ?? '',
    });

    // Real third parties are far away, and slow.
    await wait(answer.delay);
    response.writeHead(answer.status ?? 200, {
      'Content-Type': answer.type,
      // A browser that answers from its own cache would make the log say too little.
      'Cache-Control': 'no-store',
      ...(answer.cookie && { 'Set-Cookie': writeCookie(answer.cookie) }),
    });
    response.end(answer.file ? await readFile(answer.file) : answer.body);
  };
}

function readCookies(header = '') {
  const pairs = header.split('; ').filter((pair) => pair.includes('='));
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s)));
}

/** What a third party has to write today so that its cookie survives on somebody else's page. */
function writeCookie({ name, value, days }) {
  const lifetime = days ? `; Max-Age=${days * 24 * 60 * 60}` : '';
  return `${name}=${value}; Path=/${lifetime}; Secure; SameSite=None; Partitioned`;
}
