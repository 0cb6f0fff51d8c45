import { presentProof } from '../core/proof.js';
import type { Proof } from '../core/types.js';
import { readQueue, writeQueue, type Delivery } from './queue.js';
import { send } from './send.js';

/** Milliseconds in which other tabs leave to this one what it sends. */
const LOCK = 30_000;
/** Milliseconds from the first failure to the next try; it doubles, up to a day. */
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 86_400_000;

export interface Servers {
  /** Receives each proof. Empty: none. */
  readonly recordUrl: string;
  /** Asks the server that keeps the cookie to set it; true when it has. */
  readonly persist: (delivery: Delivery) => Promise<boolean>;
}

/** What is on its way from this page. */
const underway = new Set<string>();

async function sendOne(delivery: Delivery, { recordUrl, persist }: Servers): Promise<Delivery> {
  const [isRecorded, isPersisted] = await Promise.all([
    delivery.isRecorded ||
      !recordUrl ||
      send(new URL(recordUrl, location.href).href, {
        // No cookie goes with it: that would name the visitor.
        credentials: 'omit',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(presentProof(delivery)),
      }),
    delivery.isPersisted || persist(delivery),
  ]);
  return { ...delivery, isRecorded, isPersisted, failures: delivery.failures + 1 };
}

/**
 * Sends what waits when it is due, and leaves in the queue what no server has answered with 2xx,
 * for later page views. A repetition has the same receipt.
 */
export async function deliverQueue(name: string, servers: Servers, proof?: Proof): Promise<void> {
  const { due, waiting } = readQueue(name, proof);
  const mine = waiting.filter(({ receipt }) => !underway.has(receipt));
  if (due > Date.now() || !mine[0]) return;
  mine.forEach(({ receipt }) => underway.add(receipt));
  writeQueue(name, Date.now() + LOCK, waiting);

  const asked = new Set(mine.filter(({ isPersisted }) => !isPersisted));
  let isLeft = false;
  function leave(): void {
    isLeft = true;
    // The request for the cookie ends with the page: the next one makes it again, at once.
    if (asked.size) writeQueue(name, 0, readQueue(name).waiting);
  }
  addEventListener('pagehide', leave);

  const sent = new Map<string, Delivery>();
  await Promise.all(
    mine.map(async (delivery) => {
      const persist = async () => {
        const isPersisted = await servers.persist(delivery);
        asked.delete(delivery);
        return isPersisted;
      };
      sent.set(delivery.receipt, await sendOne(delivery, { ...servers, persist }));
      underway.delete(delivery.receipt);
    }),
  );
  removeEventListener('pagehide', leave);
  if (isLeft) return;
  // Another choice may have come into the queue.
  const left = readQueue(name)
    .waiting.map((delivery) => sent.get(delivery.receipt) ?? delivery)
    .filter(({ isRecorded, isPersisted }) => !(isRecorded && isPersisted));
  const failures = Math.min(...left.map((delivery) => delivery.failures));
  const pause = failures && Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
  writeQueue(name, Date.now() + pause, left);
}
