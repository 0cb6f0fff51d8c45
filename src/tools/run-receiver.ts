import { answerRates } from '../rates/answer-rates.js';
import { openDatabase } from '../records/database.js';
import { keepDeleting } from '../records/retention.js';
import { startReceiver } from '../records/start-receiver.js';
import type { readReceiverWords } from './read-records-words.js';
import { messageOf } from './usage-error.js';

/** Milliseconds from one message to the next. What goes wrong between them is not told. */
const PAUSE = 60_000;

/** Creates a function that tells errors at most once in a minute. A missing database fails each request. */
function createReport(): (error: unknown) => void {
  let last = -Infinity;
  return (error) => {
    if (performance.now() - last < PAUSE) return;
    last = performance.now();
    process.stderr.write(`ask-first: the database has failed: ${messageOf(error)}\n`);
  };
}

/** Resolves when the system or Ctrl+C asks this process to end. The same signal again ends it at once. */
const whenAskedToStop = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });

/** Runs the receiver until it is asked to stop. Returns the exit code. */
export async function runReceiver(
  options: Awaited<ReturnType<typeof readReceiverWords>>,
): Promise<number> {
  const { place, days, keep, origins, token } = options;
  const stopAsked = whenAskedToStop();
  const database = await openDatabase({ ...place, isOwn: true });
  const report = createReport();
  try {
    const receiver = await startReceiver(database, {
      ...options,
      report,
      showRates: (search) => answerRates(database, search),
    });
    const stopDeleting = keepDeleting(database, days, report);
    process.stdout.write(
      `Receiving at ${receiver.url}/records from ${origins.join(', ')}\n` +
        `Keeping records for ${keep}, in ${place.data ?? 'the PostgreSQL database'}\n` +
        `Reading over HTTP: ${token === undefined ? 'nobody, as there is no token' : 'with the token'}\n`,
    );
    await stopAsked;
    stopDeleting();
    await receiver.stop();
  } finally {
    await database.close();
  }
  process.stdout.write('Stopped\n');
  return 0;
}
