// Reads what a visitor has agreed to, on a server or in an edge worker that writes the page. So the page can
// leave out what is not granted, and server-side tagging can be told of consent. Where you have no packages,
// import a copy of dist/module/record.js.
import { parseRecord } from 'ask-first/record';

/** The same as in the options of the page. */
const options = {
  revision: '2026-11',
  purposes: [
    { id: 'analytics', vendors: [{ id: 'counter' }] },
    { id: 'advertising', vendors: [{ id: 'adboard' }] },
  ],
};

/** @param {Request} request */
export function readConsent(request) {
  const { decisions, decided } = parseRecord(request.headers.get('Cookie'), options) ?? {};
  return {
    /** Whether the page has a place for advertisements. */
    hasAds: decisions?.advertising === 'granted',
    /** Whether the server may count this visit, or have it counted. */
    isCounted: decisions?.analytics === 'granted',
    /** Whether this visitor has answered for each purpose. Global Privacy Control is not read here. */
    isDecided: !!decided,
  };
}
