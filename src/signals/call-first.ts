/** A vendor's function, which puts its calls into a queue until the vendor's file has loaded. */
export interface QueueingFunction {
  (...call: unknown[]): unknown;
  /** The calls so far, in the vendor's own snippet. */
  readonly queue?: unknown;
  /** Defined by the loaded file of the Meta pixel. */
  readonly callMethod?: unknown;
}

export const isQueueingFunction = (found: unknown): found is QueueingFunction =>
  typeof found === 'function';

/**
 * Calls a vendor's function. While only its snippet is there, the call goes to the head of the queue:
 * it affects later calls only, and the snippet has already queued some.
 *
 * @param isOnlySnippet whether the vendor's file has not loaded yet
 */
export function callFirst(
  vendor: QueueingFunction,
  isOnlySnippet: boolean,
  ...call: unknown[]
): void {
  if (isOnlySnippet && Array.isArray(vendor.queue)) vendor.queue.unshift(call);
  else vendor(...call);
}
