import type { Config } from '../core/config-types.js';
import { fieldsOf } from '../core/fields.js';
import type { Purpose } from '../core/types.js';

/** What a purpose is for: in the owner's words, else in ours. Empty where there are neither. */
export function readDescription(
  { purposeEntries }: Pick<Config, 'purposeEntries'>,
  id: Purpose,
  ours: unknown,
): string {
  const entry = purposeEntries.find((entry) => fieldsOf(entry).id === id);
  const { description } = fieldsOf(entry);
  const [used = ''] = [description, ours].filter((text) => typeof text === 'string');
  return used;
}
