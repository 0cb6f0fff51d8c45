import { setTimeout as wait } from 'node:timers/promises';

const interval = 20;

function describe(value) {
  const text = typeof value === 'function' ? undefined : JSON.stringify(value);
  return text ?? String(value);
}

/**
 * Asks again until the answer is truthy, and returns it. An answer that throws is asked for again
 * too: while a page navigates, an element is missing, or a request has not arrived, it may.
 *
 * @param {() => unknown} ask
 * @param {{timeout?: number, what?: string}} options
 */
export async function poll(ask, { timeout = 10000, what = String(ask) } = {}) {
  const end = performance.now() + timeout;
  let last;
  do {
    try {
      const value = await ask();
      if (value) return value;
      last = `last value ${describe(value)}`;
    } catch (error) {
      last = `last error ${error.message}`;
    }
    await wait(interval);
  } while (performance.now() < end);
  throw new Error(`not within ${timeout} ms: ${what}; ${last}`);
}
