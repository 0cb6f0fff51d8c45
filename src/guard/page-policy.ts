import { contains } from '../core/contains.js';
import type { Config } from '../core/config-types.js';
import type { Consent, Purpose } from '../core/types.js';

/**
 * Returns whether the security policy of this page lets a purpose load anything. Where consent lifts a
 * policy, a page keeps the one that it was sent with, which was made for what was granted then.
 */
export function createPagePolicy(config: Config, consent: Consent): (purpose: Purpose) => boolean {
  let atStart = consent.state;
  consent.subscribe((state, _, cause) => {
    if (cause === 'restore') atStart = state;
  });
  return (purpose) => !config.reloadOnGrant || contains(atStart.granted, purpose);
}
