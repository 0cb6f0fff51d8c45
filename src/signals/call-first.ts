import { ownField } from './page-globals.js';

/** A vendor's function, which puts its calls into a queue until the vendor's file has loaded. */
export type QueueingFunction = (...call: unknown[]) => unknown;

export const isQueueingFunction = (found: unknown): found is QueueingFunction =>
  typeof found === 'function';

/**
 * Calls a vendor's function, whose snippet may have queued some calls already. The call affects only
 * later calls, so it goes to the head of the queue. After the vendor's file has loaded, nothing reads the
 * queue any more: then the function is called.
 *
 * @param state `snippet` while the vendor's file has not loaded, `loaded` when it has. `unknown` does
 *   both, as the same call twice does no harm.
 */
export function callFirst(
  vendor: QueueingFunction,
  state: 'snippet' | 'loaded' | 'unknown',
  ...call: unknown[]
): void {
  const queue = ownField(vendor, 'queue');
  const isQueued = state !== 'loaded' && Array.isArray(queue);
  if (isQueued) queue.unshift(call);
  if (!isQueued || state === 'unknown') vendor(...call);
}
