import { setTimeout as wait } from 'node:timers/promises';
import type { Recorder } from './record-visit.js';

/** How often the network is looked at, in milliseconds. */
const STEP = 50;

/** How many times the quiet time is waited for at most: some pages are never at rest. */
const MOST_TIMES = 8;

/**
 * Waits until nothing has happened on the network for a while.
 *
 * @param time the quiet time, in milliseconds
 */
export async function whenQuiet(recorder: Recorder, time: number): Promise<void> {
  const start = Date.now();
  let quietSince = start;
  while (Date.now() - quietSince < time && Date.now() - start < time * MOST_TIMES) {
    await wait(STEP);
    const { open, lastTime } = recorder.network;
    if (open > 0 && Date.now() - lastTime < time * 3) quietSince = Date.now();
    else if (lastTime > quietSince) quietSince = lastTime;
  }
}
