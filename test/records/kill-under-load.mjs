import { setTimeout as wait } from 'node:timers/promises';
import { createProof } from './proofs.mjs';
import { post, runReceiver } from './run-receiver.mjs';

/** Requests per second, repeated ones included, so that no endless queue grows on a busy machine. */
const PER_SECOND = 200;
/** Requests at once to the last receiver. */
const AT_ONCE = 100;
/** The longest life of a receiver, in milliseconds, counted from its first answer. */
const LONGEST_LIFE = 400;

/**
 * Starts a receiver again and again, and kills it at any moment while it gets 200 records a second.
 * Records that it has not answered are sent again to the next receiver, as browsers do.
 *
 * @param {string[]} words name the database
 * @param {{kills: number, onKill?: (count: number) => void}} options
 * @returns {Promise<{acknowledged: Set<string>, sent: number, url: string, stop: () => Promise}>}
 *   the receipts that were answered with 2xx, and one last receiver, which has them all
 */
export async function killUnderLoad(words, { kills, onKill = () => {} }) {
  // The rate limit of the receiver must not slow down the load.
  const start = () => runReceiver([...words, '--rate', '100000']);
  const acknowledged = new Set();
  const unanswered = new Map();
  let sent = 0;

  async function send(url, proof) {
    unanswered.set(proof.receipt, proof);
    sent++;
    const response = await post(`${url}/records`, proof).catch(() => null);
    if (!response?.ok) return;
    acknowledged.add(proof.receipt);
    unanswered.delete(proof.receipt);
  }

  /** Sends until the receiver is killed. */
  async function load(url, isKilled) {
    const requests = [];
    const again = [...unanswered.values()];
    while (!isKilled()) {
      // A timer may be late. Requests that are due by then are sent together.
      const time = performance.now();
      await wait(20);
      const due = Math.round(((performance.now() - time) * PER_SECOND) / 1000);
      for (let count = 0; count < due && !isKilled(); count++)
        requests.push(send(url, again.shift() ?? createProof()));
    }
    await Promise.all(requests);
  }

  for (let count = 1; count <= kills; count++) {
    const receiver = await start();
    let isKilled = false;
    const loaded = load(receiver.url, () => isKilled);
    await wait(Math.random() * LONGEST_LIFE);
    const killed = receiver.kill();
    isKilled = true;
    await killed;
    await loaded;
    onKill(count);
  }
  const receiver = await start();
  const last = [...unanswered.values()];
  while (last.length > 0)
    await Promise.all(last.splice(0, AT_ONCE).map((proof) => send(receiver.url, proof)));
  if (unanswered.size > 0) throw new Error(`${unanswered.size} records are still not answered`);
  return { acknowledged, sent, url: receiver.url, stop: receiver.stop };
}
