import { callFirst, isQueueingFunction } from './call-first.js';
import { createInstanceSignal } from './create-instance-signal.js';
import { ownField } from './page-globals.js';
import { reportUnheld } from './unheld.js';

/** The Meta pixel. Its consent has to come before `init`; its snippet loads nothing if `fbq` is taken. */
export const signal = createInstanceSignal(
  'meta',
  { purposes: ['advertising'], global: 'fbq' },
  isQueueingFunction,
  (fbq, { isGranted, isFirst, context }) => {
    // The pixel's own file defines `callMethod`.
    const isLoaded = ownField(fbq, 'callMethod') !== undefined;
    const state = isFirst && !isLoaded ? 'snippet' : 'loaded';
    callFirst(fbq, state, 'consent', isGranted ? 'grant' : 'revoke');
    if (isFirst && !isGranted && isLoaded) reportUnheld('meta', context, 'revoke');
  },
);
