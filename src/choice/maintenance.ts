/** ENTRY: the lazy chunk with the work that few page views need. Its type is `MaintenanceChunk`. */
import { readAppRecord, type AppChoice } from '../core/app-record.js';
import { DAY } from '../core/asked-lists.js';
import type { Context } from '../core/context.js';
import type { Vendor } from '../core/config-types.js';
import type { Decision, Decisions, Proof, Purpose, ShownText } from '../core/types.js';
import { readStorageOptions } from '../options/storage-options.js';
import { readVendors } from '../options/vendors.js';
import { findPlace } from '../page/place.js';
import { deliverQueue } from '../servers/deliver.js';
import { repairCookie } from '../servers/repair-cookie.js';
import { sendShowing } from '../servers/send-showing.js';
import { askServerForCookie, forgetRecord } from '../servers/server-cookie.js';
import { notifyTabs } from '../storage/tabs.js';
import { finishClearing, startClearing } from '../withdrawal/clear.js';

export { reloadPage } from '../withdrawal/reload-page.js';

/** Mistakes in the list of vendors are reported when the preferences are opened. */
const readVendorsQuietly = ({ config }: Context): Vendor[] => readVendors(config, () => undefined);

/** Deletes what vendors have stored for `lost`: purposes that are no longer granted. */
export async function clearLost(context: Context, lost: readonly Purpose[]): Promise<void> {
  await startClearing(context, readVendorsQuietly(context), lost);
}

/**
 * Finishes what a choice or the previous page view has left to do: deletes what a withdrawal could
 * not delete, repairs the cookie, delivers records. Resolves when all is deleted, and waits for no
 * server. `proof` is one that the browser did not keep.
 */
export async function maintain(context: Context, proof?: Proof): Promise<void> {
  await finishClearing(context, readVendorsQuietly(context));
  const options = readStorageOptions(context.config, findPlace());
  repairCookie(context, options);
  const servers = {
    recordUrl: options.recordUrl,
    askForCookie: ({ record }: Proof) => askServerForCookie(context, options, record),
    onError: (error: unknown) => context.report('warn', 'not delivered yet', error),
  };
  deliverQueue(context.config.cookieName, servers, proof).catch(servers.onError);
}

/** Tells the owner's server that this page view shows the notice, if the owner wants that. */
export function countShowing(context: Context, shown: ShownText): void {
  sendShowing(context, readStorageOptions(context.config, findPlace()), shown);
}

/** Deletes every copy of the record, so that the visitor is asked again. */
export async function forget({ config, consent }: Context): Promise<void> {
  forgetRecord(config.cookieName);
  notifyTabs(config.cookieName);
  consent.setRecord(null, 'api');
}

/**
 * The decisions of an app that have to be stored. None if a newer choice is known: then the visitor
 * has decided again on a page of the site.
 */
function findNewDecisions(
  { consent, readStored, readMirror }: Context,
  choice: AppChoice,
): Decisions {
  const { decisions, time, isRenewed } = choice;
  const stored = readStored();
  // The mirror counts even if the cookie is gone. The second field of its record is the time. The mirror of
  // this very choice does not count: it must not keep the choice from being stored again.
  const [, seconds = 0, method] = readMirror()?.pair.split('|') ?? [];
  const mirrored = Number(seconds) * 1000;
  const times = [
    stored?.time ?? 0,
    consent.state.record?.time ?? 0,
    method === 'app' && mirrored === time ? 0 : mirrored,
  ].filter((known) => known < Date.now() + DAY);
  if (times.every((known) => known < time)) return decisions;
  // Another page of the site may have stored its part of the same choice. If the choice is renewed, the part
  // has the time of that page view. What that page did not ask is new: undecided here, or on by default.
  if (stored?.method !== 'app') return {};
  const latest = isRenewed ? stored.time : time;
  if (times.some((known) => known > latest)) return {};
  const isNew = ([id, decision]: [Purpose, Decision]): boolean =>
    consent.undecided.includes(id) || (decision === 'denied' && !stored.decisions[id]);
  return Object.fromEntries(Object.entries(decisions).filter(isNew));
}

/**
 * Stores a choice that an app hands over, if it is newer than all that is known here. Resolves with
 * whether it was stored; undefined if it is no record. A mistake is reported in the console, once.
 * Rejects if the file that stores it does not load: the guard then keeps to the denials of the record.
 */
export async function restoreRecord(
  context: Context,
  handedOver: unknown,
): Promise<boolean | undefined> {
  const { config, consent, report, load } = context;
  const { problem, found, choice, isRecord } = readAppRecord(handedOver, config, Date.now());
  if (problem) report('error', `restoreRecord: ${problem}`, found);
  if (!isRecord) return undefined;
  if (!choice) return false;
  const chunk = await load('choose.js');
  const before = consent.state;
  const stored = chunk.chooseForApp(
    context,
    findNewDecisions(context, choice),
    choice.isRenewed ? undefined : choice.time,
  );
  // Each stored record makes a new state. `state.record` would not show it: that is null while purposes are
  // undecided.
  const isStored = consent.state !== before;
  await stored;
  return isStored;
}
