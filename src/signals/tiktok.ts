import { createInstanceSignal } from './create-instance-signal.js';

/**
 * The TikTok pixel. Its hold belongs before all that is queued, its grant behind the `load` of its
 * snippet.
 */
export const signal = createInstanceSignal(
  'tiktok',
  'advertising',
  'ttq',
  (ttq, { isGranted, isStart, isFresh }) => {
    const method = isGranted ? 'grantConsent' : isStart ? 'holdConsent' : 'revokeConsent';
    if (isFresh && !isGranted && Array.isArray(ttq)) ttq.unshift([method]);
    // An older snippet does not have the method yet.
    else if (!ttq[method]) ttq.push([method]);
    else ttq[method]();
  },
);
