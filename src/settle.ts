import { decide, type Wishes } from './core/decide.js';
import type { LazyContext, Method, Shown } from './core/types.js';
import { createReceipt } from './core/create-receipt.js';
import { keepProof } from './storage/keep-proof.js';
import { tellTabs } from './storage/tell-tabs.js';
import { writeRecord } from './storage/write-record.js';

/** Where the page's own code decides, nothing was shown by us. */
const NOTHING: Shown = { locale: '', text: '' };

/**
 * Makes the record of a decision, hands it to the live consent, stores it with its proof, tells the
 * other tabs, and has it delivered where the owner wants that. The visitor is told when the browser
 * kept nothing.
 */
export function settle(
  { consent, config, options, report, readStored, act }: LazyContext,
  wish: Wishes | 'granted' | 'denied',
  method: Method,
  shown: Shown = NOTHING,
): void {
  const { cookieName: name, purposes } = config;
  const { persistUrl, recordUrl, site } = options;
  const wishes =
    typeof wish === 'string' ? Object.fromEntries(purposes.map((id) => [id, wish])) : wish;
  const stored = readStored();
  // The newest record counts, so a second one in the same second has to be newer.
  const now = Math.max(Date.now(), (stored?.time ?? 0) + 1000);
  const record = decide(consent, config, wishes, method, shown, now);
  // Everything is as it was before anybody decided: there is nothing to keep.
  if (!Object.keys(record.decisions)[0]) return;
  const { granted } = consent.state;
  consent.become(record, method);

  if (!writeRecord(name, options, record, consent.state.expires, report)) void act('notKept');
  const proof = { record, site, text: shown.text, receipt: createReceipt() };
  const isQueued = keepProof(name, proof, persistUrl || recordUrl);
  tellTabs(name);
  if (persistUrl || recordUrl) void act('upkeep', isQueued ? undefined : proof);
  // What was granted until it ended left its traces; what is granted now is looked after elsewhere.
  const lost = purposes.filter(
    (id) =>
      stored?.decisions[id] === 'granted' &&
      record.decisions[id] === 'denied' &&
      !granted.includes(id),
  );
  if (lost[0]) void act('clean', lost);
}
