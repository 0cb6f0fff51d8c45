import { DAY } from '../core/asked-lists.js';
import { ownFieldsOf } from '../core/fields.js';
import { presentProof } from '../core/proof.js';
import type { Proof } from '../core/types.js';
import { writeJson } from '../core/write-json.js';
import { readQueue, writeQueue, type Delivery } from './queue.js';
import { send } from './send.js';

/** Milliseconds for which other tabs leave the queue to this page once it sends. */
const RESERVED = 30_000;
/** Milliseconds from the first failure to the next try; doubled by each further failure. */
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = DAY;

/** Where a choice is delivered. */
export interface Servers {
  /** Address that receives each proof; empty if there is none. */
  readonly recordUrl: string;
  /** Asks the server that keeps the cookie to set it; true when there is no need to ask again. */
  readonly askForCookie: (delivery: Delivery) => Promise<boolean>;
  /** Called with an unexpected error. The delivery is tried again, as if a server had refused it. */
  readonly onError: (error: unknown) => void;
}

/**
 * The receipts of what this page is sending now. The next choice may read the queue meanwhile, and must
 * not send these again.
 */
const inFlight = new Set<string>();

/**
 * Sends what waits, when it is due. What a server has not answered with 2xx stays in the queue for a
 * later page view; a repetition has the same receipt. `proof` is one that the browser did not keep.
 */
export async function deliverQueue(name: string, servers: Servers, proof?: Proof): Promise<void> {
  const { due, waiting } = readQueue(name, proof);
  const unsent = waiting.filter(({ receipt }) => !inFlight.has(receipt));
  if (due > Date.now() || unsent.length === 0) return;
  for (const { receipt } of unsent) inFlight.add(receipt);
  writeQueue(name, Date.now() + RESERVED, waiting);
  const results = await sendAll(name, unsent, servers);
  if (results) storeResults(name, results);
}

/** Sends these, and resolves with their results, or with null when the page was left meanwhile. */
async function sendAll(
  name: string,
  unsent: readonly Delivery[],
  servers: Servers,
): Promise<Delivery[] | null> {
  const withoutCookie = new Set(unsent.filter(({ isPersisted }) => !isPersisted));
  let isPageLeft = false;
  function onPageHide(): void {
    isPageLeft = true;
    // The request for the cookie ends with the page: the next page makes it again, at once.
    if (withoutCookie.size > 0) writeQueue(name, 0, readQueue(name).waiting);
  }

  function takeError(error: unknown): boolean {
    servers.onError(error);
    return false;
  }

  async function sendOne(delivery: Delivery): Promise<Delivery> {
    const [isRecorded, isPersisted] = await Promise.all([
      delivery.isRecorded || sendProof(delivery, servers.recordUrl).catch(takeError),
      delivery.isPersisted ||
        servers
          .askForCookie(delivery)
          .catch(takeError)
          .finally(() => withoutCookie.delete(delivery)),
    ]);
    inFlight.delete(delivery.receipt);
    return ownFieldsOf({
      ...delivery,
      isRecorded,
      isPersisted,
      failures: delivery.failures + 1,
    });
  }

  addEventListener('pagehide', onPageHide);
  try {
    const results = await Promise.all(unsent.map(sendOne));
    return isPageLeft ? null : results;
  } finally {
    removeEventListener('pagehide', onPageHide);
  }
}

/** Sends a proof to the owner's server. Resolves with true if the server has it, or the owner wants none. */
async function sendProof(proof: Proof, recordUrl: string): Promise<boolean> {
  if (recordUrl === '') return true;
  return send(recordUrl, {
    // No cookies: they could identify the visitor.
    credentials: 'omit',
    headers: { 'Content-Type': 'application/json' },
    body: writeJson(presentProof(proof)),
  });
}

/** Keeps in the queue what no server has answered yet, and what was added meanwhile. */
function storeResults(name: string, results: readonly Delivery[]): void {
  const resultOf = new Map(results.map((result) => [result.receipt, result]));
  const waiting = readQueue(name)
    .waiting.map((delivery) => resultOf.get(delivery.receipt) ?? delivery)
    .filter(({ isRecorded, isPersisted }) => !(isRecorded && isPersisted));
  // A delivery that was not tried yet makes the queue due at once.
  const failures = Math.min(...waiting.map((delivery) => delivery.failures));
  const pause = failures === 0 ? 0 : Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
  writeQueue(name, Date.now() + pause, waiting);
}
