import { fieldsOf } from '../core/fields.js';
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

/** The options that decide what the notice says and asks for. */
const SHOWN = ['site', 'policyUrl', 'layout', 'purposes', 'texts', 'markNonce'];

/** A hash of these options: by it the guard recognises a notice that was rendered with the same ones. */
export function hashConfig(config: object): string {
  const options = fieldsOf(config);
  const shown = SHOWN.map((key) => options[key] ?? null);
  const { variants } = options;
  return textHash(JSON.stringify(variants ? [...shown, variants] : shown));
}
