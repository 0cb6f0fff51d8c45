import type { Act, ChoiceKind, PurposeRate } from './rates-types.js';
import { SMALLEST_GROUP, sumAll } from './sum-by.js';

/** Acts that grant every purpose, and acts that deny every purpose. Other tables have their counts. */
const GRANTS: readonly Act[] = ['accept'];
const DENIES: readonly Act[] = ['decline', 'withdraw'];

interface PurposeCounts {
  granted: number;
  denied: number;
  /** Granted by an act that does not grant every purpose. */
  grantedApart: number;
  /** Denied by an act that does not deny every purpose. */
  deniedApart: number;
}

function countPurposes(choices: readonly ChoiceKind[]): Map<string, PurposeCounts> {
  const purposes = new Map<string, PurposeCounts>();
  for (const { act, decisions, count } of choices)
    for (const pair of decisions.split('+')) {
      const [purpose = '', decision] = pair.split(':');
      const counts = purposes.get(purpose) ?? {
        granted: 0,
        denied: 0,
        grantedApart: 0,
        deniedApart: 0,
      };
      if (decision === 'granted') {
        counts.granted += count;
        if (!GRANTS.includes(act)) counts.grantedApart += count;
      } else {
        counts.denied += count;
        if (!DENIES.includes(act)) counts.deniedApart += count;
      }
      purposes.set(purpose, counts);
    }
  return purposes;
}

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_GROUP;

const showCount = (count: number): number | null => (count < SMALLEST_GROUP ? null : count);

/**
 * Rates how often each purpose was granted. A purpose is left out where a reader could subtract the counts
 * of Accept, of Decline or of all choices from its counts and find a small group: visitors who chose the
 * purpose by itself, or who were not asked for it.
 */
export function ratePurposes(choices: readonly ChoiceKind[]): PurposeRate[] {
  const total = sumAll(choices);
  return [...countPurposes(choices)]
    .filter(
      ([, { granted, denied, grantedApart, deniedApart }]) =>
        ![granted, denied, grantedApart, deniedApart, total - granted - denied].some(isSmall),
    )
    .map(([purpose, { granted, denied }]) => ({
      purpose,
      granted: showCount(granted),
      denied: showCount(denied),
      share: granted > 0 && denied > 0 ? granted / (granted + denied) : null,
    }));
}
