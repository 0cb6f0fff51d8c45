import { atMost } from '../page/timing.js';

/** Milliseconds after which nothing waits for a script any longer. */
const LONGEST_RUN = 8000;

/** Resolves when an external script has run or failed. Call it before the script starts. */
export const whenRun = (script: HTMLScriptElement): Promise<unknown> =>
  new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });

/** Resolves when a promise of `whenRun` does, after 8 seconds at the latest. */
export const atMostLongestRun = (run: Promise<unknown>): Promise<unknown> =>
  atMost(LONGEST_RUN, run);
