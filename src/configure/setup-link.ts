import { readSetup } from './read-setup.js';
import type { Setup } from './setup.js';

/** A longer setup is in no address that a browser would open. */
const MOST_CHARACTERS = 200_000;

const PREFIX = '#setup=';

/** Leaves out what is empty: the reader puts it back. */
const withoutEmpty = (key: string, value: unknown): unknown =>
  value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;

/**
 * Writes a setup as the fragment of an address. A browser sends no fragment to a server, so that the
 * setup stays between those who share the link.
 */
export function writeFragment(setup: Setup): string {
  const bytes = new TextEncoder().encode(JSON.stringify(setup, withoutEmpty));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/** Reads the setup in a fragment; null if it holds none that we have written. */
export function readFragment(fragment: string): Setup | null {
  if (!fragment.startsWith(PREFIX) || fragment.length > MOST_CHARACTERS) return null;
  const text = fragment.slice(PREFIX.length).replace(/-/g, '+').replace(/_/g, '/');
  let found: unknown;
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    found = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Somebody has cut the address, or written it by hand.
    return null;
  }
  return readSetup(found);
}
