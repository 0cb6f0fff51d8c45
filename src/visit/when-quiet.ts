import { setTimeout as wait } from 'node:timers/promises';
import type { Recorder } from './record-visit.js';

/** How often the network is looked at, in milliseconds. */
const STEP = 50;

/** A page that never comes to rest is watched for this many times as long. */
const MOST_TIMES = 8;

/**
 * Waits until nothing has happened on the network for a while.
 *
 * @param time how long that is, in milliseconds
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
