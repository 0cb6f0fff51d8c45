import type { Proof } from './types.js';

/** A proof for people and other programs: its parts on one level, with the time in words. */
export function presentProof({
  record,
  site,
  text,
  receipt,
}: Omit<Proof, 'receipt'> & Partial<Proof>): Record<string, unknown> {
  const { text: textHash, time, ...rest } = record;
  return { receipt, site, ...rest, time: new Date(time).toISOString(), textHash, text };
}

/** Names a choice, not a visitor: 128 random bits. */
export const createReceipt = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
