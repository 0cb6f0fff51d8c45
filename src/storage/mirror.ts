import type { Mirror } from '../core/mirror-types.js';
import { parsePair } from '../core/record.js';
import { attempt } from './attempt.js';
import { mirrorKey } from './keys.js';

/** The text in local storage. After a change of its form, the old one must still be read. */
export const encodeMirror = (mirror: Mirror): string =>
  mirror.kind === 'server'
    ? mirror.pair
    : `${mirror.kind === 'domain' ? '.' : ''}${mirror.pair}${mirror.attributes}`;

/** Reads what `encodeMirror` writes for a cookie of this name; null for any other text. */
export function decodeMirror(name: string, text: string): Mirror | null {
  const kind = text.startsWith(`.${name}=`) ? 'domain' : 'script';
  const cookie = kind === 'domain' ? text.slice(1) : text;
  const [pair = '', ...rest] = cookie.split('; ');
  if (!parsePair(name, pair)) return null;
  return rest.length > 0 || kind === 'domain'
    ? { kind, pair, attributes: cookie.slice(pair.length) }
    : { kind: 'server', pair };
}

/** The stored mirror; null when there is none or the browser denies local storage. */
export const readMirror = (name: string): Mirror | null =>
  decodeMirror(
    name,
    attempt(() => localStorage.getItem(mirrorKey(name))),
  );

/** Stores the mirror. Returns false when the browser does not keep it: then no older mirror is left. */
export function writeMirror(name: string, mirror: Mirror): boolean {
  try {
    localStorage.setItem(mirrorKey(name), encodeMirror(mirror));
    return true;
  } catch {
    // The mirror that is still there may hold an older consent.
    removeMirror(name);
    return false;
  }
}

/** Does nothing where local storage is denied. */
export function removeMirror(name: string): void {
  attempt(() => localStorage.removeItem(mirrorKey(name)));
}
