import { createInstanceSignal } from './create-instance-signal.js';
import { tellFirst } from './tell-first.js';

/** The Pinterest tag; denied it sends nothing and deletes its own cookies. */
export const signal = createInstanceSignal(
  'pinterest',
  'advertising',
  'pintrk',
  (pintrk, { isGranted, isFresh }) => tellFirst(pintrk, isFresh, 'setconsent', isGranted),
);
