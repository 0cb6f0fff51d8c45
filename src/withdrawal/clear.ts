import { createConsent } from '../core/consent.js';
import type { Context } from '../core/context.js';
import type { Vendor } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { findPlace } from '../page/place.js';
import { isOwnKey } from '../storage/keys.js';
import {
  leaveWithdrawalNote,
  readWithdrawalNote,
  removeWithdrawalNote,
} from '../storage/withdrawal-note.js';
import { matchDeclared, type Matches } from './match-declared.js';
import { findDeclared, removeDeclared } from './remove-declared.js';

/**
 * Deletes what the vendors of lost purposes have declared, and leaves a note for the next page:
 * code that still runs on this one may store it again.
 */
export async function startClearing(
  context: Context,
  vendors: readonly Vendor[],
  lost: readonly Purpose[],
): Promise<void> {
  leaveWithdrawalNote(context.config.cookieName, lost);
  await removeDeclared(matchOthers(context, vendors, lost, context.consent.isGranted));
}

/**
 * On the page after a withdrawal: deletes what is still there or has come back, and reports it once.
 * Does nothing when the page before has left no note.
 */
export async function finishClearing(context: Context, vendors: readonly Vendor[]): Promise<void> {
  const { cookieName: name } = context.config;
  const noted = readWithdrawalNote(name);
  if (noted.length === 0) return;
  removeWithdrawalNote(name);
  // What was granted again meanwhile is kept.
  const matches = matchOthers(context, vendors, noted, readStoredGrants(context));
  const found = await findDeclared(matches);
  await removeDeclared(matches);
  const remaining = await findDeclared(matches);
  // A database that was open on the page before is reported only if it is still there.
  const returned = found.filter(
    (item) => remaining.includes(item) || !item.startsWith('database '),
  );
  if (returned.length === 0) return;
  const details = remaining.length > 0 ? ['Still there:', remaining.join(', ')] : [];
  context.report('warn', 'back after the withdrawal:', returned.join(', '), ...details);
}

/** Matches what vendors of lost purposes have declared, except for what we store ourselves. */
function matchOthers(
  { config }: Context,
  vendors: readonly Vendor[],
  lost: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): Matches {
  const matches = matchDeclared(vendors, lost, isGranted, findPlace().hostname);
  return (name, isCookie) => !isOwnKey(config.cookieName, name) && matches(name, isCookie);
}

/** Whether a purpose is granted by what is stored: the live consent is not restored yet. */
function readStoredGrants({ config, readStored }: Context): (purpose: Purpose) => boolean {
  const consent = createConsent(config, Date.now);
  consent.setRecord(readStored(), 'restore');
  return consent.isGranted;
}
