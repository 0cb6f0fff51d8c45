import { DAY, hashesOf } from '../core/asked-lists.js';
import type { Config } from '../core/config-types.js';
import type { Context } from '../core/context.js';
import { decide } from '../core/decide.js';
import { fieldsOf } from '../core/fields.js';
import { mergeRecord } from '../core/merge-record.js';
import type { Choice, ConsentRecord, Method, Purpose, ShownText } from '../core/types.js';

/**
 * The time of a new record: at least one second after the stored one, as times are whole seconds and
 * the newest record counts. A stored record from the future, made while the clock was wrong, is ignored.
 */
function timeAfter(stored: ConsentRecord | null): number {
  const now = Date.now();
  const next = (stored?.time ?? 0) + 1000;
  return next < now + DAY ? Math.max(now, next) : now;
}

/** What a choice is about, and when it was made. */
export interface Details {
  /** Whether it answers for all purposes that are undecided, or only for those it names. */
  readonly scope: 'all' | 'named';
  /** In milliseconds since 1970; undefined is now. Required: a polluted prototype may lend a missing one. */
  readonly time: number | undefined;
}

/** The record of a decision about some purposes, as if the page asked for no others. */
const narrow = (made: ConsentRecord, asked: readonly Purpose[], config: Config): ConsentRecord => ({
  ...made,
  decisions: fieldsOf(
    Object.fromEntries(asked.map((id) => [id, made.decisions[id]])),
  ) as ConsentRecord['decisions'],
  fingerprint: hashesOf(config, asked).join('.'),
});

/**
 * Makes the record of a choice, on top of what other pages of the site have asked. Null when the
 * choice equals the defaults, so that there is nothing to store.
 */
export function makeRecord(
  { consent, config }: Context,
  choice: Choice,
  method: Method,
  shown: ShownText,
  stored: ConsentRecord | null,
  { scope, time = timeAfter(stored) }: Details,
): ConsentRecord | null {
  const { purposes } = config;
  const requested = fieldsOf(
    typeof choice === 'string' ? Object.fromEntries(purposes.map((id) => [id, choice])) : choice,
  );
  const made = decide(consent, config, requested, method, shown, time);
  const { undecided } = consent;
  const asked = purposes.filter(
    (id) => made.decisions[id] && (requested[id] || (scope === 'all' && undecided.includes(id))),
  );
  if (asked.length === 0) return null;
  const answered = scope === 'named' ? narrow(made, asked, config) : made;
  return mergeRecord(stored, answered, asked, config);
}
