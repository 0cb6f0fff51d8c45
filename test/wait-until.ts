import { waitUntil as wait } from '@open-wc/testing';

/** Milliseconds: only what never comes takes as long, however busy the machine is. */
const LONGEST_WAIT = 20_000;

/** Resolves once a condition holds. */
export const waitUntil = (condition: () => unknown, message?: string): Promise<void> =>
  wait(condition, message, { timeout: LONGEST_WAIT });
