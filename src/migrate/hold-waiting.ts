import { isExecutable } from '../gate/held.js';
import { addAttributes } from '../markup/add-attributes.js';
import type { Edit } from '../markup/apply-edits.js';
import { readAttributes, type WrittenAttribute } from '../markup/read-attributes.js';
import type { Tag } from '../markup/tag.js';
import { holdable } from '../options/held-attributes.js';
import type { ToolMarkup, Waiting } from './tool-markup.js';

/** An address of a tag: the attribute that has it, and the attribute that gets it on release. */
interface Address {
  readonly attribute: string;
  readonly target: string;
  readonly value: string;
}

/** The addresses that a tag requests on release. The tool's own attribute wins over a plain `src` or `href`. */
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

/** The attributes that a script gets in place of its type; undefined where its type holds it already. */
function heldType({ attributes }: Tag): string | undefined {
  const type = attributes.get('type') ?? '';
  if (/^\s*module\s*$/i.test(type)) return 'type="text/plain" data-type="module"';
  return isExecutable(type) || /^\s*opt-in\s*$/i.test(type) ? 'type="text/plain"' : undefined;
}

/** Rewrites a tag that a tool holds, so that Ask First holds it. */
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
