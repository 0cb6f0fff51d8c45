import type { Config } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { readRecord } from '../storage/read-record.js';
import { readSentGrants } from '../storage/read-sent-grants.js';
import { refreshRecord } from '../storage/refresh-record.js';

/** What the security policy of a page allows, where consent lifts it. */
export interface PagePolicy {
  /** Whether the policy of this page lets a purpose load anything. */
  mayLoad(purpose: Purpose): boolean;
  /** Whether the page would get a policy that lets all of these load, if it were reloaded now. */
  wouldLift(granted: readonly Purpose[]): boolean;
}

/**
 * Creates the policy of this page. Call it when the page starts: a page keeps the policy that came with it,
 * and the server made that policy for what the cookie granted at that time. The stored choice may differ.
 * The visitor may choose before a prerendered page is shown, or a lost cookie may still have its mirror.
 */
export function createPagePolicy(config: Config): PagePolicy {
  return {
    mayLoad: config.reloadOnGrant ? readSentGrants(config) : () => true,
    wouldLift(granted) {
      // A cookie that is lost is written again as its mirror says.
      refreshRecord(config.cookieName, readRecord(config), false);
      return granted.every(readSentGrants(config));
    },
  };
}
