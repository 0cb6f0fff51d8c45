// What a visitor has agreed to, for a server or an edge worker that writes the page: it leaves out what
// is not granted, or hands consent on to server-side tagging. A copy of dist/module/record.js does where
// there are no packages.
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
    /** Whether this visitor has answered all. Of the others, Global Privacy Control may answer for some. */
    isDecided: !!decided,
  };
}
