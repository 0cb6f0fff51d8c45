import { createInstanceSignal } from './create-instance-signal.js';
import { hasMethod, type Queue } from './page-globals.js';

type ConsentMethod = 'grantConsent' | 'holdConsent' | 'revokeConsent';

/** Its snippet's queue, an array with methods, or the loaded pixel. */
type TikTok = Queue & Partial<Record<ConsentMethod, () => unknown>>;

const isTikTok = (found: unknown): found is TikTok => hasMethod(found, 'push');

/**
 * The TikTok pixel. Its hold has to come before everything that is queued, its grant after the
 * `load` of its snippet.
 */
export const signal = createInstanceSignal(
  'tiktok',
  { purposes: ['advertising'], global: 'ttq' },
  isTikTok,
  (ttq, { isGranted, isFirst, isJustDefined }) => {
    const denial = isFirst ? 'holdConsent' : 'revokeConsent';
    const method: ConsentMethod = isGranted ? 'grantConsent' : denial;
    const isFirstHold = isFirst && !isGranted && Array.isArray(ttq);
    if (isFirstHold) ttq.unshift([method]);
    // If the snippet ran before us, its file may have read the queue already. So the method is called too.
    if (isFirstHold && isJustDefined) return;
    if (ttq[method]) ttq[method]();
    // Snippets from before 2024 do not have the methods, but the pixel reads their queue.
    else ttq.push([method]);
  },
);
