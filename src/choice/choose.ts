import type { Choice, Context } from '../core/context.js';
import { decide } from '../core/decide.js';
import { createReceipt } from '../core/proof.js';
import { GPC_PURPOSE } from '../core/purposes.js';
import type { Method, ShownText } from '../core/types.js';
import { readStorageOptions } from '../options/storage-options.js';
import { keepProof } from '../storage/proof.js';
import { notifyTabs } from '../storage/tabs.js';
import { writeRecord } from '../storage/write-record.js';

/** Where the page's own code decides, or nobody is asked, we showed nothing. */
const NOTHING_SHOWN: ShownText = { locale: '', text: '' };

/**
 * ENTRY: the lazy chunk that makes a decision and stores it, with js-cookie. Makes the record,
 * hands it to the live consent, stores it with its proof, and notifies the other tabs. What follows
 * is left to other chunks: delivery to the owner's servers, deleting what an expired consent has
 * left, and a message to the visitor when the browser kept nothing. Resolves when all is stored.
 */
export async function choose(
  context: Context,
  choice: Choice,
  method: Method,
  shown = NOTHING_SHOWN,
): Promise<void> {
  const { consent, config, readStored, afterPaint, withChunk } = context;
  const { cookieName, purposes } = config;
  const options = readStorageOptions(config, location);
  const requested =
    typeof choice === 'string' ? Object.fromEntries(purposes.map((id) => [id, choice])) : choice;
  const stored = readStored();
  // The newest record counts, so a second one in the same second has to be newer.
  const now = Math.max(Date.now(), (stored?.time ?? 0) + 1000);
  const record = decide(consent, config, requested, method, shown, now);
  // The decision equals the defaults, so there is nothing to store.
  if (Object.keys(record.decisions).length === 0) return;
  const { granted } = consent.state;
  // This paint is requested before the listeners request theirs, so they run after all is stored.
  const painted = afterPaint();
  const hasServer = options.persistUrl !== '' || options.recordUrl !== '';
  // A first choice is stored after the paint. It is stored at once where leaving the page before that
  // would do harm: an older choice would stay in force, or a proof would never be delivered.
  const storeAfter = stored || options.cookieDomain || hasServer ? undefined : painted;
  consent.setRecord(record, method);

  const isKept = writeRecord(context, options, record, storeAfter);
  if (storeAfter) {
    await storeAfter;
    // Somebody has decided again meanwhile, and that choice has a proof of its own.
    if (consent.state.record !== record) return;
  }
  const { text, hidden, unequal } = shown;
  const receipt = createReceipt();
  const proof = { record, site: options.site, text, hidden, unequal, receipt };
  const isQueued = keepProof(cookieName, proof, hasServer);
  notifyTabs(cookieName);
  if (hasServer) {
    const unqueued = isQueued ? undefined : proof;
    void withChunk('maintenance.js', (chunk) => chunk.maintain(context, unqueued));
  }
  // Vendors may have stored data under a consent that has expired. Purposes that were granted until
  // now are cleared by the guard.
  const lost = purposes.filter(
    (id) =>
      stored?.decisions[id] === 'granted' &&
      record.decisions[id] === 'denied' &&
      !granted.includes(id),
  );
  if (lost.length > 0) void withChunk('maintenance.js', (chunk) => chunk.clearLost(context, lost));
  if (!(await isKept)) void withChunk('extras.js', (chunk) => chunk.showNotKept(context));
}

/**
 * Records an answer without asking. Global Privacy Control is a refusal, and the visitor is told that
 * it is honoured. An opt-out still holds when its record has expired.
 */
export async function answerUnasked(context: Context): Promise<void> {
  const { config, consent, readStored, withChunk } = context;
  // The page's own code has decided meanwhile.
  if (consent.state.decided) return;
  if (!config.hasGpc) return choose(context, {}, readStored()?.method ?? 'api');
  const refusal: Choice = config.model === 'opt-out' ? { [GPC_PURPOSE]: 'denied' } : 'denied';
  await choose(context, refusal, 'gpc');
  const denied = config.purposes.filter((id) => !consent.isGranted(id));
  if (denied.length > 0)
    await withChunk('extras.js', (chunk) => chunk.showGpcHonoured(context, denied));
}
