import { loadSource } from '../package/load-source.mjs';

const { createReceipt, presentProof } = await loadSource('src/core/proof.ts');
const { textHash } = await loadSource('src/core/fingerprint.ts');

/** Creates a proof as the page sends it, of a choice that is made now. `more` replaces its fields. */
export function createProof(more = {}) {
  const text = more.text ?? 'Cookies on The Harbour Post\nDecline\nAccept';
  const record = {
    schema: 1,
    time: Math.floor(Date.now() / 1000) * 1000,
    method: 'accept',
    decisions: { analytics: 'granted', advertising: 'denied' },
    revision: '2026-11',
    locale: 'en',
    text: textHash(text, more.variant),
    fingerprint: '7e4b.0ytc',
  };
  const shown = { text, hidden: [], unequal: [], layout: 'bar' };
  const proof = { record, site: 'The Harbour Post', receipt: createReceipt(), ...shown };
  return { ...presentProof(proof), ...more };
}

/** Creates a showing, as a page sends it. */
export const createShowing = (more = {}) => ({
  site: 'The Harbour Post',
  language: 'en',
  layout: 'bar',
  revision: '2026-11',
  textHash: textHash('Cookies'),
  ...more,
});
