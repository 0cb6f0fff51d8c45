/** ENTRY: the lazy chunk with the work that few page views need. Its type is `MaintenanceChunk`. */
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
