import type { GuardTools } from '../core/release-tools.js';
import { carriesOwnNonce } from '../page/own-nonce.js';
import { whenFired } from '../page/timing.js';
import { trusted } from '../page/trusted.js';
import { removeMark } from './marks-around.js';

/**
 * Creates what the guard hands to the chunk that releases, as that has no nonce, policy or memory itself.
 *
 * @param markNonce the secret that an element must carry to be released; null if there is none
 */
export const createGuardTools = (markNonce: string | null): GuardTools => ({
  carriesOwnNonce,
  hasMarkSecret: markNonce !== null,
  removeMark,
  trusted,
  whenFired,
});
