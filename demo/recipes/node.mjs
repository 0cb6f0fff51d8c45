// The server that keeps the consent cookie, for any Node server: `data-persist-url="/consent"`.
// Safari ends a cookie seven days after a script has written it. It keeps a cookie that the site's own
// server has set.

/** A consent record and nothing else: no other text gets into the header of the answer. */
const record = /^1\|(\d{10})\|[a-z]+\|(?:[a-z][a-z\d-]*:(?:granted|denied)\+?)+(?:\|[\w.-]*){4}$/;

const day = 24 * 60 * 60;

/**
 * Answers a POST with the record in its `Consent-Record` header by setting the cookie.
 * Use the same name and domain as in the tag.
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
