// The server that keeps the consent cookie, for an edge worker in front of the site:
// `data-persist-url="/consent"`. It has to answer from the site's own host name.

/** A consent record and nothing else: no other text gets into the header of the answer. */
const record = /^1\|(\d{10})\|[a-z]+\|(?:[a-z][a-z\d-]*:(?:granted|denied)\+?)+(?:\|[\w.-]*){4}$/;

const day = 24 * 60 * 60;

function setConsentCookie(request) {
  const value = request.headers.get('Consent-Record') ?? '';
  const [, time] = record.exec(value) ?? [];
  if (request.method !== 'POST' || !time) return new Response(null, { status: 400 });
  const days = value.includes(':granted') ? 180 : 365;
  const age = Math.max(0, Number(time) + days * day - Math.floor(Date.now() / 1000));
  // With `data-cookie-domain` in the tag, add `; Domain=…` here.
  const cookie = `ask-first=${value}; Path=/; Max-Age=${age}; SameSite=Lax; Secure`;
  const headers = { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' };
  return new Response(null, { status: 204, headers });
}

export default {
  fetch(request) {
    const { pathname } = new URL(request.url);
    return pathname === '/consent' ? setConsentCookie(request) : fetch(request);
  },
};
