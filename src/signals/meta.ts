import { callFirst, isQueueingFunction } from './call-first.js';
import { createInstanceSignal } from './create-instance-signal.js';

/** The Meta pixel. Its consent has to come before `init`; its snippet loads nothing if `fbq` is taken. */
export const signal = createInstanceSignal(
  'meta',
  { purposes: ['advertising'], global: 'fbq' },
  isQueueingFunction,
  (fbq, { isGranted, isFirst }) => {
    const isOnlySnippet = fbq.callMethod === undefined;
    callFirst(fbq, isFirst && isOnlySnippet, 'consent', isGranted ? 'grant' : 'revoke');
  },
);
