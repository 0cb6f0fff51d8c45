import type { Edit } from './apply-edits.js';
import type { Tag } from './tag.js';

/** Adds attributes to a tag, right after its name. Returns no edit if there are no attributes. */
export function addAttributes({ name, start }: Tag, attributes: readonly string[]): Edit[] {
  if (attributes.length === 0) return [];
  const afterName = start + 1 + name.replace('svg:', '').length;
  return [{ start: afterName, end: afterName, text: ` ${attributes.join(' ')}` }];
}
