/** How many values a number of 32 bits has. */
const VALUES = 2 ** 32;

/** A random number from 0 up to 1, without 1, from the browser's own source. */
function randomShare(): number {
  const numbers = new Uint32Array(1);
  try {
    crypto.getRandomValues(numbers);
  } catch {
    // The page has taken `crypto` away. The draw must be uniform, but need not be unpredictable.
    return Math.random();
  }
  return (numbers[0] ?? 0) / VALUES;
}

/**
 * Draws one of these entries at random. A weight is 0 or more: an entry with twice the weight is drawn
 * twice as often, and an entry with the weight 0 is not drawn. Undefined if no weight is above 0.
 *
 * @param random returns a number from 0 up to 1, without 1; default: from the browser's own source
 */
export function drawByWeight<Entry extends { readonly weight: number }>(
  entries: readonly Entry[],
  random: () => number = randomShare,
): Entry | undefined {
  const drawable = entries.filter(({ weight }) => weight > 0);
  const total = drawable.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random() * total;
  const drawn = drawable.find(({ weight }) => (rest -= weight) < 0);
  // Sums of fractions are rounded, so that a little may be left at the end.
  return drawn ?? drawable[drawable.length - 1];
}
