/** The most vendors that get a hash each: the cookie has to stay under 512 bytes. */
export const MOST_HASHES = 40;

/** FNV-1a with 32 bits over UTF-16 units (draft-eastlake-fnv), as up to seven digits of base 36. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Names the text that was shown, so that a record proves which text the visitor saw. It tells texts
 * apart and does not protect them. The name of a variant is part of what is hashed, in a line before the
 * text, since two variants may have the same text and another look.
 */
export const textHash = (text: string, variant?: string): string =>
  fnv1a(variant ? `${variant}\n${text}` : text);

/** The last four digits of a hash are enough to notice a change. */
export const shortHash = (text: string): string => fnv1a(text).slice(-4);

/** Names a vendor together with its purpose, since the visitor is asked about both. */
export const vendorHash = (purpose: string, vendor: unknown): string =>
  shortHash(`${purpose} ${typeof vendor === 'string' ? vendor : ''}`);

/**
 * What a record's fingerprint must contain. It lacks a vendor that was added later, so that the visitor
 * is asked again; a vendor that was removed does not matter. More than 40 vendors have one hash together,
 * and after every change the visitor is asked again.
 */
export const fingerprintOf = (hashes: readonly string[]): readonly string[] =>
  hashes.length > MOST_HASHES ? [shortHash(hashes.join())] : hashes;
