import { type Database, LONGEST_WAIT } from './database-types.js';
import type { ValidProof } from './read-proof.js';

/** What became of a proof: the database has it, or its receipt belongs to another choice. */
export type Stored = 'kept' | 'other';

const INSERT = `
INSERT INTO records
  (receipt, site, action, decisions, revision, language, layout, variant, text_hash, time, received, proof)
SELECT proof->>'receipt', proof->>'site', proof->>'method', proof->'decisions', proof->>'revision',
  proof->>'locale', proof->>'layout', proof->>'variant', proof->>'textHash',
  (proof->>'time')::timestamptz, $2::date, proof
FROM jsonb_array_elements($1::jsonb) AS proof
ON CONFLICT (receipt) DO NOTHING
RETURNING receipt`;

/**
 * Finds which of these proofs the database has. Only some fields are compared: a later release of Ask First
 * may send a proof again with one more field.
 */
const FIND = `
SELECT place
FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS sent (proof, place)
JOIN records ON records.receipt = sent.proof->>'receipt'
WHERE records.time = (sent.proof->>'time')::timestamptz
  AND records.text_hash = sent.proof->>'textHash'
  AND records.decisions = sent.proof->'decisions'`;

/** The day of a time in milliseconds since 1970, in UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/**
 * Writes proofs, each receipt once. The promise resolves when they are on the disk.
 *
 * @param now in milliseconds since 1970. Only its day is kept.
 */
export async function storeRecords(
  database: Database,
  proofs: readonly ValidProof[],
  now: number,
): Promise<readonly Stored[]> {
  const sent = JSON.stringify(proofs);
  const added = await database.query(INSERT, [sent, dayOf(now)], LONGEST_WAIT);
  if (added.length === proofs.length) return proofs.map(() => 'kept');
  const found = await database.query(FIND, [sent], LONGEST_WAIT);
  const places = new Set(found.map(({ place }) => place));
  return proofs.map((_, index) => (places.has(index + 1) ? 'kept' : 'other'));
}
