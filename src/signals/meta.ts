import { createInstanceSignal } from './create-instance-signal.js';
import { tellFirst } from './tell-first.js';

/** The Meta pixel. Its word has to stand before `init`, and its snippet loads nothing where `fbq` is taken. */
export const signal = createInstanceSignal(
  'meta',
  'advertising',
  'fbq',
  // The pixel's file defines callMethod.
  (fbq, { isGranted, isStart }) =>
    tellFirst(fbq, isStart && !fbq.callMethod, 'consent', isGranted ? 'grant' : 'revoke'),
);
