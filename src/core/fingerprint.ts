/** Vendors that get a hash each; the cookie has to stay under 512 bytes. */
export const MOST_HASHES = 40;

/** A text in four digits, enough to notice a change: the last ones of FNV-1a with 32 bits. */
const hash = (text: string): string =>
  (
    [...text].reduce(
      (sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193),
      0x811c9dc5,
    ) >>> 0
  )
    .toString(36)
    .slice(-4);

/** Names a vendor under the purpose it serves, which together are what is asked about. */
export const vendorHash = (purpose: string, vendor: unknown): string =>
  hash(`${purpose} ${typeof vendor === 'string' ? vendor : ''}`);

/**
 * What a record's fingerprint must hold. A vendor that was added is not in it, and is asked about;
 * one that was taken away is not missed. Beyond 40 vendors there is one part for all of them, and
 * any change is asked about.
 */
export const fingerprintOf = (hashes: readonly string[]): readonly string[] =>
  hashes[MOST_HASHES] ? [hash(hashes.join())] : hashes;
