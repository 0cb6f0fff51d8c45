// The server that keeps the consent cookie, for any Node server: `persistUrl: "/consent"`.
// Safari ends a cookie seven days after script has written it, and one that the site's own server
// has set not before its time.

/** A consent record, and nothing else: what is not one is never put into a header. */
const record = /^1\|(\d{10})\|[a-z]+\|(?:[a-z][a-z\d-]*:(?:granted|denied)\+?)+(?:\|[\w.-]*){4}$/;

const day = 24 * 60 * 60;

/**
 * Answers a POST with the record in its `Consent-Record` header by setting the cookie.
 * Use the name and domain that the tag has.
 */
export function setConsentCookie(request, response, { name = 'ask-first', domain } = {}) {
  const value = request.headers['consent-record'] ?? '';
  const [, time] = record.exec(value) ?? [];
  if (request.method !== 'POST' || !time) return response.writeHead(400).end();

  const days = value.includes(':granted') ? 180 : 365;
  const age = Number(time) + days * day - Math.floor(Date.now() / 1000);
  const isSecure = request.socket.encrypted || request.headers['x-forwarded-proto'] === 'https';
  const cookie = [
    `${name}=${value}`,
    'Path=/',
    `Max-Age=${Math.max(0, age)}`,
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
    ...(domain ? [`Domain=${domain}`] : []),
  ];
  response.writeHead(204, { 'Set-Cookie': cookie.join('; '), 'Cache-Control': 'no-store' }).end();
}
