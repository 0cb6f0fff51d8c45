import type { Config } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { readSentGrants } from '../storage/read-sent-grants.js';

/** Whether the security policy of this page lets a purpose load anything. */
export type PagePolicy = (purpose: Purpose) => boolean;

/**
 * Reads the policy of this page, when it starts. A page keeps the policy that it was sent with, which was
 * made for what the cookie granted then: the visitor may choose before a prerendered page is shown, and
 * the mirror may know a choice whose cookie is lost.
 */
export const readPagePolicy = (config: Config): PagePolicy =>
  config.reloadOnGrant ? readSentGrants(config) : () => true;
