import { NECESSARY, OFFERED_BY_DEFAULT } from './purposes.js';
import type { Config, ConfigInput, Purpose } from './types.js';

/** What is left of a word without the characters that a record or a cookie's name cannot hold. */
const clean = (found: unknown): string => `${found ?? ''}`.replace(/[^\w.-]/g, '').slice(0, 40);

/**
 * Reads what the guard needs of the owner's options. A wrong one is never read towards granted;
 * `readDisplay` in the lazy chunk tells the owner of it.
 */
export function readConfig(input: ConfigInput): Config {
  const given = input.purposes || OFFERED_BY_DEFAULT;
  const labels: Record<Purpose, unknown> = {};
  const refused: unknown[] = [];
  for (const entry of Array.isArray(given) ? given : `${given}`.trim().split(/\s+/)) {
    const { id, label } = entry?.id ? entry : { id: entry };
    if (typeof id === 'string' && /^[a-z][a-z\d-]{0,31}$/.test(id) && !(id in labels))
      labels[id] = label;
    else refused.push(entry);
  }
  const purposes = Object.keys(labels).filter((id) => id !== NECESSARY);
  return {
    purposes: purposes[0] ? purposes : OFFERED_BY_DEFAULT,
    labels,
    refused,
    revision: clean(input.revision),
    cookieName: clean(input.cookieName ?? Object(input.cookie).name) || 'ask-first',
    input,
  };
}
