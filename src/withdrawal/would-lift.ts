import type { Config } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { readRecord } from '../storage/read-record.js';
import { readSentGrants } from '../storage/read-sent-grants.js';
import { refreshRecord } from '../storage/refresh-record.js';

/**
 * Whether the page, if it were reloaded now, would be sent with a policy that lets all of these purposes
 * load. A cookie that is lost is written again first, as its mirror says.
 */
export function wouldLift(config: Config, granted: readonly Purpose[]): boolean {
  refreshRecord(config.cookieName, readRecord(config), false);
  return granted.every(readSentGrants(config));
}
