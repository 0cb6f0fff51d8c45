import { fieldsOf } from '../core/fields.js';
import { textHash } from '../core/fingerprint.js';

/** The options that decide what the notice says and asks for. */
const SHOWN = ['site', 'policyUrl', 'layout', 'purposes', 'texts', 'markNonce'];

/**
 * Computes a hash of these options. By it the guard recognises a notice that was rendered with the
 * same options.
 */
export function hashConfig(config: object): string {
  const options = fieldsOf(config);
  const shown = SHOWN.map((key) => options[key] ?? null);
  const { variants } = options;
  return textHash(JSON.stringify(variants ? [...shown, variants] : shown));
}
