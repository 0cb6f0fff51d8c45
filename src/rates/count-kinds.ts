import { RatesError } from './rates-error.js';
import { type ChoiceKind, DIMENSIONS, type Values } from './rates-types.js';

/**
 * How many kinds are kept in memory, each in about 500 bytes. A year of a site with three languages has some
 * ten thousand.
 */
export const MOST_KINDS = 300_000;

/** Creates the error for more kinds than the memory should hold. */
export const createTooManyError = (): RatesError =>
  new RatesError(
    `there are more than ${MOST_KINDS.toLocaleString('en')} different kinds of choices or showings: name fewer days with --from and --to`,
  );

/** The character between the parts of a key. No part has it. */
const SEPARATOR = '\0';

/** Counts equal choices together. */
export interface KindCounter {
  /** @throws {RatesError} when there are more kinds than the memory should hold */
  add(choice: ChoiceKind): void;
  list(): readonly ChoiceKind[];
}

export function createKindCounter(): KindCounter {
  const kinds = new Map<
    string,
    { act: ChoiceKind['act']; values: Values; decisions: string; count: number }
  >();
  return {
    add({ act, values, decisions, count }) {
      const key = [act, decisions, ...DIMENSIONS.map((name) => values[name])].join(SEPARATOR);
      const known = kinds.get(key);
      if (known) known.count += count;
      else if (kinds.size >= MOST_KINDS) throw createTooManyError();
      else kinds.set(key, { act, values, decisions, count });
    },
    list: () => [...kinds.values()],
  };
}
