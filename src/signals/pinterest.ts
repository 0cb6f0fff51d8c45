import { callFirst, isQueueingFunction } from './call-first.js';
import { createInstanceSignal } from './create-instance-signal.js';

/** The Pinterest tag. While denied it sends nothing, and it deletes its own cookies. */
export const signal = createInstanceSignal(
  'pinterest',
  { purposes: ['advertising'], global: 'pintrk' },
  isQueueingFunction,
  (pintrk, { isGranted, isFirst, isJustDefined }) => {
    // Nothing says whether its file has loaded.
    const stateAtFirst = isJustDefined ? 'snippet' : 'unknown';
    callFirst(pintrk, isFirst ? stateAtFirst : 'loaded', 'setconsent', isGranted);
  },
);
