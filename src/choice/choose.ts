import { decide, type Wishes } from '../core/decide.js';
import type { LazyContext, Method, ShownText } from '../core/types.js';
import { createReceipt } from '../core/proof.js';
import type { Context as StorageContext } from '../core/context.js';
import { keepProof } from '../storage/proof.js';
import { notifyTabs } from '../storage/tabs.js';
import { writeRecord } from '../storage/write-record.js';

/** Where the page's own code decides, nothing was shown by us. */
const NOTHING: ShownText = { locale: '', text: '' };

/**
 * Makes the record of a decision, hands it to the live consent, stores it with its proof, tells the
 * other tabs, and has it delivered where the owner wants that. The visitor is told when the browser
 * kept nothing. Resolves when all is stored.
 */
export async function settle(
  context: LazyContext,
  wish: Wishes | 'granted' | 'denied',
  method: Method,
  shown: ShownText = NOTHING,
): Promise<void> {
  const { consent, config, options, readStored, act, afterPaint } = context;
  const { cookieName: name, purposes } = config;
  const { cookieDomain, persistUrl, recordUrl, site } = options;
  const wishes =
    typeof wish === 'string' ? Object.fromEntries(purposes.map((id) => [id, wish])) : wish;
  const stored = readStored();
  // The newest record counts, so a second one in the same second has to be newer.
  const now = Math.max(Date.now(), (stored?.time ?? 0) + 1000);
  const record = decide(consent, config, wishes, method, shown, now);
  // Everything is as it was before anybody decided: there is nothing to keep.
  if (!Object.keys(record.decisions)[0]) return;
  const { granted } = consent.state;
  // Asked for first, so that whoever is told of the choice behind the paint finds all of it stored.
  const painted = afterPaint();
  const hasServer = !!(persistUrl || recordUrl);
  // What would be lost with the page does not wait: an older choice, or a proof, would stay.
  const turn = stored || cookieDomain || hasServer ? undefined : painted;
  consent.setRecord(record, method);

  const kept = writeRecord(context as unknown as StorageContext, options, record, turn);
  if (turn) {
    await turn;
    // Somebody has decided anew meanwhile, and has a proof of that.
    if (consent.state.record !== record) return;
  }
  const proof = { record, site, text: shown.text, receipt: createReceipt() };
  const isQueued = keepProof(name, proof, hasServer);
  notifyTabs(name);
  if (hasServer) void act('upkeep', isQueued ? undefined : proof);
  // What was granted until it ended left its traces; what is granted now is looked after elsewhere.
  const lost = purposes.filter(
    (id) =>
      stored?.decisions[id] === 'granted' &&
      record.decisions[id] === 'denied' &&
      !granted.includes(id),
  );
  if (lost[0]) void act('clean', lost);
  if (!(await kept)) void act('notKept');
}
