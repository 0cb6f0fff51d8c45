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
 * Creates the policy of this page, when it starts. A page keeps the policy that it was sent with, which
 * was made for what the cookie granted then: the visitor may choose before a prerendered page is shown,
 * and the mirror may know a choice whose cookie is lost.
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
