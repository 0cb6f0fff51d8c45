import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two questions: few at first, more for what takes long. */
const SHORTEST_PAUSE = 20;
const LONGEST_PAUSE = 100;

function describe(value) {
  const text = typeof value === 'function' ? undefined : JSON.stringify(value);
  return text ?? String(value);
}

/**
 * Asks again until the answer is truthy, and returns it. If `ask` throws, it is called again too:
 * it may throw while a page navigates, an element is missing, or a request has not arrived.
 *
 * On a busy machine each answer takes longer, so the time is not the only limit: the question is
 * asked at least ten times for each second of it.
 *
 * @param {() => unknown} ask
 * @param {{timeout?: number, what?: string}} options
 */
export async function poll(ask, { timeout = 20_000, what = String(ask) } = {}) {
  const end = performance.now() + timeout;
  const leastAsks = timeout / 100;
  let asks = 0;
  let pause = SHORTEST_PAUSE;
  let last;
  do {
    try {
      const value = await ask();
      if (value) return value;
      last = `last value ${describe(value)}`;
    } catch (error) {
      last = `last error ${error.message}`;
    }
    asks++;
    await wait(pause);
    pause = Math.min(pause * 1.25, LONGEST_PAUSE);
  } while (performance.now() < end || asks < leastAsks);
  throw new Error(`not within ${timeout} ms: ${what}; ${last}`);
}
