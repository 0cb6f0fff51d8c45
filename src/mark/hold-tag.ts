import { addAttributes } from '../markup/add-attributes.js';
import type { Edit } from '../markup/apply-edits.js';
import { readAttributes } from '../markup/read-attributes.js';
import type { Tag } from '../markup/tag.js';
import type { Part } from './inspection.js';

/** The attributes that a script gets in place of its type. */
const heldType = (type: string): string =>
  /^\s*module\s*$/i.test(type) ? 'type="text/plain" data-type="module"' : 'type="text/plain"';

/**
 * Writes the held form of a tag: its mark, and `data-consent-` before the names of the attributes that
 * request something. Their values stay as they are written.
 *
 * @param text the text in which the tag is
 * @param mark the purposes; not written where the tag has a mark already
 */
export function holdTag(text: string, tag: Tag, parts: readonly Part[], mark: string): Edit[] {
  const written = readAttributes(text, tag.start, tag.end);
  const edits: Edit[] = [];
  const added: string[] = [];
  if (tag.name === 'script') {
    const type = written.find(({ name }) => name === 'type');
    const held = heldType(tag.attributes.get('type') ?? '');
    if (type) edits.push({ start: type.start, end: type.end, text: held });
    else added.push(held);
  }
  if (!tag.attributes.has('data-consent')) added.push(`data-consent="${mark}"`);
  edits.push(...addAttributes(tag, added));

  const targets = new Map<string, string>();
  for (const { attribute, target } of parts) if (attribute !== '') targets.set(attribute, target);
  /** The held attributes of the tag by now. Of two with the same name, browsers read only the first. */
  const present = new Set(
    written.map(({ name }) => name).filter((name) => name.startsWith('data-consent-')),
  );
  for (const { name, start, endOfName, end } of written) {
    // `attributionsrc` sends a request of its own.
    if (name === 'attributionsrc') edits.push({ start, end, text: '' });
    const target = targets.get(name);
    if (target === undefined) continue;
    const held = `data-consent-${target}`;
    if (present.has(held)) edits.push({ start, end, text: '' });
    else if (name === target) edits.push({ start, end: start, text: 'data-consent-' });
    else edits.push({ start, end: endOfName, text: held });
    present.add(held);
  }
  return edits;
}
