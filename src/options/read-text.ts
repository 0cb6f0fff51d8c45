import type { OnWrongOption } from '../core/wrong-option.js';

/** Whether a text has more than spaces. */
export const hasText = (text: string): boolean => text.trim() !== '';

/**
 * Reads a text of the owner's, which may be anything: `undefined` means that it is left out. Returns
 * `fallback` where it is left out or wrong, and reports it where it is wrong. Never throws.
 */
export function readText(
  onWrong: OnWrongOption,
  place: string,
  found: unknown,
  fallback: string,
  isValid: (text: string) => boolean = () => true,
): string {
  if (found === undefined) return fallback;
  try {
    if (typeof found === 'string' && isValid(found)) return found;
  } catch {
    // `new URL` throws when the text is not an address.
  }
  onWrong(place, found, fallback);
  return fallback;
}
