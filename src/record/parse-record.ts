import { DAY } from '../core/asked-lists.js';
import { createConsent } from '../core/consent.js';
import { fieldsOf } from '../core/fields.js';
import { expiryOf, parsePair, sortCopies, splitCookies } from '../core/record.js';
import { readConfig } from '../options/config.js';
import type { Decision, Method, Purpose } from '../core/types.js';

/** A purpose with its vendors, as the page's options list them. */
export interface AskedPurpose {
  readonly id: Purpose;
  /** Only their ids count here. */
  readonly vendors?: readonly { readonly id: string }[];
}

/** The page's options that say how its record is read. Each means what it means on the page. */
export interface RecordOptions {
  /** Name of the consent cookie. Default: `ask-first`. */
  readonly cookieName?: string;
  /** The same as `cookieName`, in the form that options in JSON have. */
  readonly cookie?: { readonly name?: string };
  /** A record of another revision counts as no answer. Default: empty, as on a page without a revision. */
  readonly revision?: string | number;
  /**
   * What the page asks for: ids separated by spaces, or a list of ids and purposes. A purpose is granted
   * if the visitor has granted it for each of its vendors. Default: the purposes that the record names;
   * their vendors are not checked.
   */
  readonly purposes?: string | readonly (Purpose | AskedPurpose)[];
}

/** What the cookie of a visitor says. */
export interface ParsedRecord {
  /**
   * The decision about each purpose. `granted` means that it is granted now; `denied` never ends. A
   * purpose is missing if the visitor has not decided about it, or if the grant has ended, is of another
   * revision or was not for all of the vendors.
   */
  readonly decisions: Readonly<Record<Purpose, Decision | undefined>>;
  /** Whether all purposes are answered, so that the page does not ask. */
  readonly decided: boolean;
  /** When the choice was made, in milliseconds since 1970. */
  readonly time: number;
  /** The act that made it. */
  readonly method: Method;
  /** Whether all of the record has ended. */
  readonly expired: boolean;
  /** When the visitor is asked again, in milliseconds since 1970; 0 where the page asks now. */
  readonly expires: number;
}

function readHeader(cookieHeader: string, options: RecordOptions): ParsedRecord | null {
  const { cookieName, cookie, revision, purposes } = fieldsOf(options);
  const { cookieName: name } = readConfig({ cookieName, cookie });
  const pairs = sortCopies(name, splitCookies(cookieHeader));
  const newest = parsePair(name, pairs[pairs.length - 1] ?? '');
  if (!newest) return null;

  const config = readConfig({ revision, purposes: purposes ?? Object.keys(newest.decisions) });
  const readings = pairs.map((pair) => {
    const record = parsePair(name, pair);
    const consent = createConsent(config, Date.now);
    consent.setRecord(record, 'restore');
    return { record, consent };
  });
  const decisions = Object.create(null) as Record<Purpose, Decision>;
  // The page can find out which of several cookies is its own, but a server cannot: another
  // sub-domain may have set the newest one. So a grant counts only if all of them have it.
  for (const id of config.purposes) {
    if (readings.some(({ record }) => record?.decisions[id] === 'denied')) decisions[id] = 'denied';
    else if (readings.every(({ consent }) => consent.isGranted(id))) decisions[id] = 'granted';
  }
  const now = Date.now();
  const states = readings.map(({ consent }) => consent.state);
  const decided = states.every((state) => state.decided);
  return {
    decisions,
    decided,
    time: newest.time,
    method: newest.method,
    expired: now >= expiryOf(newest) || newest.time >= now + DAY,
    expires: decided ? Math.min(...states.map(({ expires }) => expires)) : 0,
  };
}

/**
 * Reads the consent cookie with the code of the page.
 *
 * @param cookieHeader the `Cookie` header of a request
 * @returns what the visitor has decided; null if no cookie of ours has exactly the form of a record:
 *   then nothing is granted. Never throws.
 */
export function parseRecord(
  cookieHeader: string | null | undefined,
  options: RecordOptions = {},
): ParsedRecord | null {
  try {
    return typeof cookieHeader === 'string' ? readHeader(cookieHeader, options) : null;
  } catch {
    // The options cannot be read.
    return null;
  }
}
