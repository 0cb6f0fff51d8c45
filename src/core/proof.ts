import type { Proof } from './types.js';

/** A random name for a choice, not for a visitor: 128 bits. */
export function createReceipt(): string {
  const numbers = new Uint32Array(4);
  try {
    crypto.getRandomValues(numbers);
  } catch {
    // The page has taken `crypto` away. A receipt has to differ from others, and protects nothing.
    numbers.forEach((_, index) => (numbers[index] = Math.random() * 2 ** 32));
  }
  return numbers.join('-');
}

/**
 * A proof as people and other programs read it: flat, with the time as ISO 8601. `receipt` is missing
 * if this browser no longer has the proof; `hidden` and `unequal` are missing if we showed nothing;
 * `variant` is missing if there was none.
 */
export function presentProof({
  record,
  site,
  receipt,
  text,
  hidden,
  unequal,
  layout,
  variant,
}: Omit<Proof, 'receipt'> & Partial<Proof>): Record<string, unknown> {
  const { text: textHash, time, ...rest } = record;
  const named = variant && { variant };
  const shown = hidden && { hidden, unequal, layout };
  const isoTime = new Date(time).toISOString();
  return { receipt, site, ...rest, time: isoTime, textHash, text, ...named, ...shown };
}
