import { DAY, endOf } from './asked-lists.js';
import { clean } from './clean.js';
import { fieldsOf, isGroup } from './fields.js';
import { vendorHash } from './fingerprint.js';
import { isPurposeId } from './purposes.js';
import type { Config } from './config-types.js';
import type { Decisions, Purpose } from './types.js';

/** What is to be stored. */
export interface AppChoice {
  readonly decisions: Decisions;
  /** When the visitor decided; 1 where that is unknown, so that anything stored is newer. */
  readonly time: number;
  /** Whether this is an opt-out that outlasts its record. It is stored with the current time. */
  readonly isRenewed: boolean;
}

/** What `readAppRecord` has found. Every field is there: a polluted prototype may lend a missing one. */
export interface AppReading {
  /** What is wrong, for the owner's console; undefined if nothing is. */
  readonly problem: string | undefined;
  /** The value that is wrong. */
  readonly found: unknown;
  /** What the record decides on this page; undefined if it is no record, or decides nothing here. */
  readonly choice: AppChoice | undefined;
  /** Whether it is a record at all. Then there is an app, which asks the visitor itself. */
  readonly isRecord: boolean;
}

/**
 * The earliest valid time in milliseconds, since a record stores ten digits of seconds. A time that was
 * given in seconds is below it.
 */
const LEAST_TIME = 1e12;

const wrong = (problem: string, found: unknown): AppReading => ({
  problem,
  found,
  choice: undefined,
  isRecord: false,
});

/**
 * Reads the choice that an app hands over, see `AppRecord`. It grants a purpose only if the app has asked
 * under the page's revision, and has named every vendor of that purpose.
 */
export function readAppRecord(handedOver: unknown, config: Config, now: number): AppReading {
  if (!isGroup(handedOver)) return wrong('not a record:', handedOver);
  const { decisions, time, revision = '', vendors = [] } = fieldsOf(handedOver);

  const decided = isGroup(decisions) ? Object.entries(decisions) : [];
  const isDecision = ([id, decision]: [string, unknown]): boolean =>
    isPurposeId(id) && (decision === 'granted' || decision === 'denied');
  if (decided.length === 0 || !decided.every(isDecision))
    return wrong('wrong decisions (a purpose is granted or denied):', decisions);
  if (typeof time !== 'number' || !(time >= LEAST_TIME))
    return wrong('wrong time (milliseconds since 1970):', time);
  if (typeof revision !== 'string' && typeof revision !== 'number')
    return wrong('wrong revision (a text or a number):', revision);
  if (!Array.isArray(vendors) || !vendors.every((id) => typeof id === 'string'))
    return wrong('wrong vendors (a list of ids):', vendors);

  const allDecisions = Object.fromEntries(decided) as Decisions;
  const isFuture = time >= now + DAY;
  // A record from the future gets the earliest time: otherwise it would be newer than any stored one.
  const known = isFuture ? 1 : time;
  /** Reads a record that cannot grant. Its denials count, and only where the model is opt-out. */
  function withoutGrants(problem: string, found: unknown): AppReading {
    const denied = decided.filter(([, decision]) => decision === 'denied');
    const decisions = fieldsOf(Object.fromEntries(denied)) as Decisions;
    const isOptOut = config.model === 'opt-out' && denied.length > 0;
    const choice = isOptOut ? { decisions, time: known, isRenewed: true } : undefined;
    return { problem, found, choice, isRecord: true };
  }
  if (isFuture) return withoutGrants('from the future:', new Date(time));
  if (now >= endOf({ time, purposes: Object.keys(allDecisions) }, { decisions: allDecisions }))
    return withoutGrants('it has ended, the app has to ask again:', new Date(time));
  if (clean(revision) !== config.revision)
    return withoutGrants(`wrong revision, the page has "${config.revision}":`, revision);

  const isUnasked = (purpose: Purpose, hash: string): boolean =>
    allDecisions[purpose] === 'granted' &&
    !vendors.some((id: unknown) => vendorHash(purpose, id) === hash);
  const unasked = config.vendors.filter(({ purpose, hash }) => isUnasked(purpose, hash));
  const answered = decided.filter(([id]) => !unasked.some(({ purpose }) => purpose === id));
  return {
    choice: {
      decisions: fieldsOf(Object.fromEntries(answered)) as Decisions,
      // Whole seconds, as a record keeps them.
      time: time - (time % 1000),
      isRenewed: false,
    },
    isRecord: true,
    problem:
      unasked.length > 0 ? 'not granted, as the app has not named these vendors:' : undefined,
    found: unasked.map(({ vendor }) => fieldsOf(vendor).id),
  };
}
