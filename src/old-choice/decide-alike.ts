import { DAY, endOf } from '../core/asked-lists.js';
import type { Config, RawOptions } from '../core/config-types.js';
import { fieldsOf } from '../core/fields.js';
import type { Decision, Decisions, Purpose } from '../core/types.js';
import type { OldChoice, OldNames } from './old-choice.js';
import { readTexts } from './read-values.js';

/** What is taken over of a choice, or why nothing is. */
export type Alike =
  { readonly decisions: Decisions; readonly time: number } | { readonly problem: string };

/**
 * The tool's names that stand for a purpose: the owner's, else the usual ones. A wrong list counts as
 * empty, so that nothing grants the purpose.
 */
function namesOf(purpose: Purpose, usual: OldNames, written: RawOptions): readonly string[] {
  const own = written[purpose];
  if (own !== undefined) return readTexts(typeof own === 'string' ? [own] : own) ?? [];
  return (fieldsOf(usual)[purpose] as readonly string[] | undefined) ?? [purpose];
}

/**
 * Returns when the choice was made, in milliseconds since 1970; now if that is not known. Returns a text that
 * says why, if the choice does not count.
 */
function checkTime(
  { time, end = Infinity }: OldChoice,
  since: unknown,
  now: number,
): number | string {
  if (time !== undefined && time >= now + DAY) return 'its time is in the future';
  if (end <= now) return 'it has expired';
  if (since !== undefined) {
    const least = typeof since === 'string' ? Date.parse(since) : NaN;
    if (Number.isNaN(least)) return '"since" is no date such as "2026-01-31"';
    if (time === undefined) return 'its time is not known, so that "since" cannot be checked';
    if (time < least) return 'it is older than "since"';
  }
  return Math.min(time ?? now, now);
}

/**
 * Decides for each purpose on offer as the visitor has decided in another tool: granted if everything
 * that stands for the purpose there was granted, and denied otherwise.
 *
 * @param usual which names of the tool stand for a purpose, unless the owner says so
 * @param options `purposes`: the owner's own names; `since`: the earliest date of a choice that counts
 */
export function decideAlike(
  choice: OldChoice,
  usual: OldNames,
  options: RawOptions,
  config: Config,
  now: number,
): Alike {
  const time = checkTime(choice, options.since, now);
  if (typeof time === 'string') return { problem: time };
  const written = fieldsOf(options.purposes);
  const old = choice.decisions;
  const isGranted = (names: readonly string[]): boolean =>
    names.length > 0 && names.every((name) => old.get(name) === true);
  const names = new Map(config.purposes.map((id) => [id, namesOf(id, usual, written)]));
  const isRelated = [...names.values()].flat().some((name) => old.has(name));
  if (!isRelated && [...old.values()].includes(true))
    return {
      problem: `no purpose matches: set "purposes", it names ${[...old.keys()].join(', ')}`,
    };
  const decisions = fieldsOf(
    Object.fromEntries(
      [...names].map(([id, list]): [Purpose, Decision] => [
        id,
        isGranted(list) ? 'granted' : 'denied',
      ]),
    ),
  ) as Decisions;
  return now < endOf({ time, purposes: config.purposes }, { decisions })
    ? { decisions, time }
    : { problem: 'it has expired' };
}
