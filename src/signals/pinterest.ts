import { callFirst, isQueueingFunction } from './call-first.js';
import { createInstanceSignal } from './create-instance-signal.js';

/** The Pinterest tag. While denied it sends nothing, and it deletes its own cookies. */
export const signal = createInstanceSignal(
  'pinterest',
  { purposes: ['advertising'], global: 'pintrk' },
  isQueueingFunction,
  (pintrk, { isGranted, isJustDefined }) =>
    callFirst(pintrk, isJustDefined, 'setconsent', isGranted),
);
