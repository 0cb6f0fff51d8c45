import type { SignalContext } from './signal.js';

/** For each option whether a value is one. */
type Checks<Options> = { readonly [Key in keyof Options]-?: (found: unknown) => unknown };

/**
 * Reads what the owner wrote for a signal. What is wrong or unknown is told of, and left out, so
 * that the signal does what it does by default.
 */
export function readOptions<Options>(
  name: string,
  { options, report }: SignalContext,
  checks: Checks<Options>,
): Partial<Options> {
  const known = new Map(Object.entries<(found: unknown) => unknown>(checks));
  const right = Object.entries(options).filter(([key, found]) => {
    const isRight = known.get(key)?.(found);
    if (!isRight) report('error', `wrong option "signals.${name}.${key}":`, found, 'Left out.');
    return isRight;
  });
  return Object.fromEntries(right) as Partial<Options>;
}

/** The commonest kinds of values. */
export const isBoolean = (found: unknown): boolean => typeof found === 'boolean';
export const isOneOf =
  (...words: string[]) =>
  (found: unknown): boolean =>
    words.includes(found as string);
export const isMilliseconds = (found: unknown): boolean =>
  Number.isInteger(found) && Number(found) >= 0 && Number(found) <= 10_000;
export const isPurpose = (found: unknown): boolean =>
  typeof found === 'string' && /^[a-z][a-z\d-]*$/.test(found);
