import type { Vendor } from './page-globals.js';

/**
 * Calls a function of a vendor's with a queue. As long as the vendor's file has not come, the call goes
 * to the head of the queue, before what the snippet has put there: such a word holds only for what
 * follows it.
 */
export function tellFirst(vendor: Vendor, isAhead: boolean, ...call: unknown[]): void {
  if (isAhead && Array.isArray(vendor.queue)) vendor.queue.unshift(call);
  else vendor(...call);
}
