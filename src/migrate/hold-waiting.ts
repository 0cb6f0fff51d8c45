import { isExecutable } from '../gate/held.js';
import { addAttributes } from '../markup/add-attributes.js';
import type { Edit } from '../markup/apply-edits.js';
import { readAttributes, type WrittenAttribute } from '../markup/read-attributes.js';
import type { Tag } from '../markup/tag.js';
import { holdable } from '../options/held-attributes.js';
import type { ToolMarkup, Waiting } from './tool-markup.js';

/** Addresses of a tag, with the attributes that they become. */
interface Address {
  readonly attribute: string;
  readonly target: string;
  readonly value: string;
}

/** What a tag requests once it is released. Of two for one attribute, the one that a tool holds counts. */
export function addressesOf({ name, attributes }: Tag, tool: ToolMarkup): Address[] {
  const targets = holdable(name).map(([target]) => target);
  const found = Object.entries(tool.addresses)
    .filter(([attribute, target]) => attributes.has(attribute) && targets.includes(target))
    .map(([attribute, target]) => ({ attribute, target, value: attributes.get(attribute) ?? '' }));
  const isHeldElsewhere = (wanted: string): boolean =>
    found.some(({ attribute, target }) => target === wanted && attribute !== wanted);
  return found.filter(({ attribute, target }) => attribute !== target || !isHeldElsewhere(target));
}

/** Removes an attribute, with the space before it. */
export const removeAttribute = (text: string, { start, end }: WrittenAttribute): Edit => ({
  start: /\s/.test(text.charAt(start - 1)) ? start - 1 : start,
  end,
  text: '',
});

/** What a script gets in place of its type; undefined where that is held already. */
function heldType({ attributes }: Tag): string | undefined {
  const type = attributes.get('type') ?? '';
  if (/^\s*module\s*$/i.test(type)) return 'type="text/plain" data-type="module"';
  return isExecutable(type) || /^\s*opt-in\s*$/i.test(type) ? 'type="text/plain"' : undefined;
}

/** Writes the form that Ask First holds, in place of the one that a tool holds. */
export function holdWaiting(
  text: string,
  tag: Tag,
  { attributes: marks }: Waiting,
  mark: string,
  tool: ToolMarkup,
): Edit[] {
  const written = readAttributes(text, tag.start, tag.end);
  const edits: Edit[] = [];
  const added: string[] = [];
  const held = tag.name === 'script' ? heldType(tag) : undefined;
  const type = written.find(({ name }) => name === 'type');
  if (held !== undefined && type) edits.push({ start: type.start, end: type.end, text: held });
  else if (held !== undefined) added.push(held);

  let isMarked = false;
  for (const attribute of written.filter(({ name }) => marks.includes(name))) {
    const { start, end, name } = attribute;
    if (name === 'class') {
      const rest = text.slice(start, end).replace(/\s?optanon-category-[\w-]+/, '');
      edits.push(
        /=\s*["']?\s*["']?$/.test(rest)
          ? removeAttribute(text, attribute)
          : { start, end, text: rest },
      );
    } else if (isMarked) edits.push(removeAttribute(text, attribute));
    else {
      edits.push({ start, end, text: `data-consent="${mark}"` });
      isMarked = true;
    }
  }
  if (!isMarked) added.push(`data-consent="${mark}"`);
  for (const { attribute, target } of addressesOf(tag, tool)) {
    const found = written.find(({ name }) => name === attribute);
    if (found)
      edits.push({ start: found.start, end: found.endOfName, text: `data-consent-${target}` });
  }
  return [...edits, ...addAttributes(tag, added)];
}
