import { textHash } from '../core/fingerprint.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it can stand in HTML, also within an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A value as JSON that can stand in a script element: nothing in it ends the element. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/</g, '\\u003c');

/** A hash of the options: by it the guard recognises a notice that was rendered with the same ones. */
export const hashConfig = (config: object): string => textHash(JSON.stringify(config));
