import { atMost } from '../page/timing.js';

/** Milliseconds after which nothing waits any longer for a script that has not loaded. */
const LONGEST_RUN = 8000;

/** Resolves when an external script has run or failed. Call it before the script starts. */
export const whenRun = (script: HTMLScriptElement): Promise<unknown> =>
  new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });

/** Resolves with what `whenRun` has returned, at the latest after 8 seconds. */
export const atMostLongestRun = (run: Promise<unknown>): Promise<unknown> =>
  atMost(LONGEST_RUN, run);
