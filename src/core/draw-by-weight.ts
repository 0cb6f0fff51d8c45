/** A number from 0 up to 1, without 1. */
export type RandomShare = () => number;

/** How many values a number of 32 bits has. */
const VALUES = 2 ** 32;

/** A random share from the browser's own source. */
export function randomShare(): number {
  const numbers = new Uint32Array(1);
  try {
    crypto.getRandomValues(numbers);
  } catch {
    // The page has taken `crypto` away. A draw has to be even, and protects nothing.
    return Math.random();
  }
  return (numbers[0] ?? 0) / VALUES;
}

/**
 * Draws one of these at random. A weight is a number from 0; one with twice the weight is drawn twice as
 * often, and one without weight is not drawn. Undefined where none has a weight.
 *
 * @param random default: the browser's own source
 */
export function drawByWeight<Entry extends { readonly weight: number }>(
  entries: readonly Entry[],
  random: RandomShare = randomShare,
): Entry | undefined {
  const drawable = entries.filter(({ weight }) => weight > 0);
  const total = drawable.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random() * total;
  const drawn = drawable.find(({ weight }) => (rest -= weight) < 0);
  // Sums of fractions are rounded, so that a little may be left at the end.
  return drawn ?? drawable[drawable.length - 1];
}
