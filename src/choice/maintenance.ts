/** ENTRY: the lazy chunk with the work that few page views need. Its type is `MaintenanceChunk`. */
import { readAppRecord } from '../core/app-record.js';
import { DAY } from '../core/asked-lists.js';
import type { Context } from '../core/context.js';
import type { Vendor } from '../core/config-types.js';
import type { Proof, Purpose } from '../core/types.js';
import { readStorageOptions } from '../options/storage-options.js';
import { readVendors } from '../options/vendors.js';
import { deliverQueue } from '../servers/deliver.js';
import { repairCookie } from '../servers/repair-cookie.js';
import { askServerForCookie, forgetRecord } from '../servers/server-cookie.js';
import { notifyTabs } from '../storage/tabs.js';
import { finishClearing, startClearing } from '../withdrawal/clear.js';

export { loadAnew } from '../withdrawal/load-anew.js';

/** Mistakes in the list of vendors are reported when the preferences are opened. */
const readVendorsQuietly = ({ config }: Context): Vendor[] => readVendors(config, () => undefined);

/** Deletes what vendors have stored for `lost`: purposes that are no longer granted. */
export async function clearLost(context: Context, lost: readonly Purpose[]): Promise<void> {
  await startClearing(context, readVendorsQuietly(context), lost);
}

/**
 * Finishes what a choice or the previous page view has left to do: deletes what a withdrawal could
 * not, repairs the cookie, delivers records. Resolves when all is deleted, and waits for no server.
 * `proof` is one that the browser did not keep.
 */
export async function maintain(context: Context, proof?: Proof): Promise<void> {
  await finishClearing(context, readVendorsQuietly(context));
  const options = readStorageOptions(context.config, location);
  repairCookie(context, options);
  const servers = {
    recordUrl: options.recordUrl,
    askForCookie: ({ record }: Proof) => askServerForCookie(context, options, record),
  };
  deliverQueue(context.config.cookieName, servers, proof).catch((error: unknown) =>
    context.report('warn', 'not delivered yet', error),
  );
}

/** Deletes every copy of the record, so that the visitor is asked again. */
export async function forget({ config, consent }: Context): Promise<void> {
  forgetRecord(config.cookieName);
  notifyTabs(config.cookieName);
  consent.setRecord(null, 'api');
}

/**
 * Stores a choice that an app hands over, if it is newer than all that is known here: then the visitor
 * has changed their mind on a page of the site since. Resolves with whether it was stored; undefined
 * where it is no record. A mistake is reported in the console, once.
 */
export async function restoreRecord(
  context: Context,
  handedOver: unknown,
): Promise<boolean | undefined> {
  const { config, consent, report, readStored, readMirror, withChunk } = context;
  const { problem, found, choice, isRecord } = readAppRecord(handedOver, config, Date.now());
  if (problem) report('error', `restoreRecord: ${problem}`, found);
  if (!isRecord) return undefined;
  if (!choice) return false;
  const { decisions, time, isRenewed } = choice;

  let isStored = false;
  await withChunk('choose.js', async (chunk) => {
    // A mirror counts here even where the cookie is gone: its second field is its time.
    const mirrored = Number(readMirror()?.pair.split('|')[1] ?? 0) * 1000;
    const times = [readStored()?.time, mirrored, consent.state.record?.time];
    const isNewer = times.every((known = 0) => known < time || known >= Date.now() + DAY);
    if (!isNewer) return;
    const before = consent.state.record;
    const stored = chunk.choose(context, decisions, 'app', undefined, isRenewed ? undefined : time);
    isStored = consent.state.record !== before;
    await stored;
  });
  return isStored;
}
