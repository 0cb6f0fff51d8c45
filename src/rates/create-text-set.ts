import { createHash } from 'node:crypto';
import { RatesError } from './rates-error.js';

/** A hash of 64 bits is two numbers of 32 bits. */
const NUMBERS = 2;

const FIRST_PLACES = 2 ** 12;

/** 2^26 places of 8 bytes are 512 MiB. */
const MOST_PLACES = 2 ** 26;

/** The part of a table that may be in use. A fuller table takes longer to search. */
const MOST_FULL = 0.75;

/** Remembers which texts it has seen. */
export interface TextSet {
  /**
   * Adds a text. Returns false where it was there already.
   *
   * @throws {RatesError} when the memory should hold no more
   */
  add(text: string): boolean;
}

/** Puts a hash into the table. Returns false where it is there already. The hash 0 0 marks a free place. */
function insert(table: Uint32Array, first: number, second: number): boolean {
  const mask = table.length / NUMBERS - 1;
  for (let place = first & mask; ; place = (place + 1) & mask) {
    const index = place * NUMBERS;
    if (table[index] === 0 && table[index + 1] === 0) {
      table[index] = first;
      table[index + 1] = second;
      return true;
    }
    if (table[index] === first && table[index + 1] === second) return false;
  }
}

function enlarge(table: Uint32Array): Uint32Array {
  const larger = new Uint32Array(table.length * 2);
  for (let index = 0; index < table.length; index += NUMBERS) {
    const first = table[index] ?? 0;
    const second = table[index + 1] ?? 0;
    if (first !== 0 || second !== 0) insert(larger, first, second);
  }
  return larger;
}

/**
 * Creates a set that keeps a hash of 8 bytes for each text. A table that has grown is at least three eighths
 * full, so that a text takes at most 22 bytes, and half as much again while the table grows. Among ten
 * million texts, the chance that any two have the same hash is one in 370,000.
 *
 * @param mostPlaces a power of two; three quarters of them can be used
 */
export function createTextSet(mostPlaces = MOST_PLACES): TextSet {
  let table: Uint32Array = new Uint32Array(Math.min(FIRST_PLACES, mostPlaces) * NUMBERS);
  let size = 0;
  return {
    add(text) {
      const digest = createHash('sha256').update(text).digest();
      if (!insert(table, digest.readUInt32LE(0), digest.readUInt32LE(4) || 1)) return false;
      size += 1;
      const places = table.length / NUMBERS;
      if (size <= places * MOST_FULL) return true;
      if (places >= mostPlaces)
        throw new RatesError(
          `there are more than ${Math.floor(mostPlaces * MOST_FULL).toLocaleString('en')} different records, which need too much memory: name fewer days with --from and --to`,
        );
      table = enlarge(table);
      return true;
    },
  };
}
