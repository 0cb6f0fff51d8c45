import { isExecutable } from '../gate/held.js';
import { addAttributes } from '../markup/add-attributes.js';
import { applyEdits, type Edit } from '../markup/apply-edits.js';
import { createLineIndex } from '../markup/line-index.js';
import { readAttributes } from '../markup/read-attributes.js';
import { readTags } from '../markup/read-tags.js';
import type { Tag } from '../markup/tag.js';
import type { PurposeFinder } from './find-purposes.js';
import { findTemplates } from './find-templates.js';
import { addressesOf, holdWaiting, removeAttribute } from './hold-waiting.js';
import type { MigratedHtml, MigrateOptions, Note } from './migrate-types.js';
import type { ToolMarkup, Waiting } from './tool-markup.js';

const OWN_TAG = /(?:^|\/)ask-first\.js(?:[?#]|$)/;

/** Writes our tag, with its options. */
function writeTag({ base, options }: MigrateOptions): string {
  const json = JSON.stringify(options, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="consent-config">\n${json}\n</script>
<script async src="${base.replaceAll('&', '&amp;')}ask-first.js" data-config="consent-config"></script>`;
}

/** Turns a control that opens the tool's settings into one that opens ours. Its other code stays. */
function changeOpener(text: string, tag: Tag, { isOpener }: ToolMarkup): Edit[] {
  const edits = addAttributes(tag, ['data-consent-open']);
  for (const attribute of readAttributes(text, tag.start, tag.end)) {
    const { name, start, end } = attribute;
    const value = tag.attributes.get(name) ?? '';
    const opens = isOpener({ ...tag, attributes: new Map([[name, value]]) });
    if (name === 'onclick' && opens) edits.push(removeAttribute(text, attribute));
    if (name === 'href' && opens && /^\s*javascript:/i.test(value))
      edits.push({ start, end, text: 'href="#"' });
  }
  return edits;
}

/**
 * Turns the markup of another tool into ours, and changes nothing else. A page that has been migrated
 * stays as it is.
 */
export function migrateHtml(
  html: string,
  tool: ToolMarkup,
  finder: PurposeFinder,
  options: MigrateOptions,
): MigratedHtml {
  const tags = readTags(html, { scripting: true, all: true });
  const lines = createLineIndex();
  lines.add(html);
  const edits: Edit[] = [];
  const done: Note[] = [];
  const left: Note[] = [];
  const purposes = new Set<string>();
  const note = (list: Note[], { name, start }: Tag, what: string) =>
    list.push({ ...lines.placeAt(start), element: name.replace('svg:', ''), what });
  const templates = findTemplates(html, tags, tool.templates);
  let hasOwnTag = tags.some(
    ({ name, attributes }) => name === 'script' && OWN_TAG.test(attributes.get('src') ?? ''),
  );

  /** Holds an element. Returns whether that was possible, and notes the reason where it was not. */
  function hold(tag: Tag, waiting: Waiting): boolean {
    const names = waiting.names.filter((name) => !tool.necessary.includes(name));
    const refused = names.find((name) => name.startsWith('!'));
    if (refused !== undefined) {
      note(left, tag, `runs where consent is refused (${refused}): ask askFirst.isGranted() in it`);
      return false;
    }
    if (names.length === 0) {
      note(left, tag, 'needs no consent: write it as a plain tag');
      return false;
    }
    const found = finder.markOf(
      names,
      addressesOf(tag, tool).map(({ value }) => value),
    );
    if ('unknown' in found) {
      note(left, tag, `name a purpose for it: --purpose "${found.unknown}=analytics"`);
      return false;
    }
    edits.push(...holdWaiting(html, tag, waiting, found.mark, tool));
    note(done, tag, `held, ${found.mark}`);
    for (const purpose of found.mark.split(' ')) purposes.add(purpose);
    return true;
  }

  /** Replaces the tool's script by our tag, and removes its other files. */
  function replaceFile(tag: Tag): void {
    const end = tag.name === 'script' ? (tag.text?.endOfElement ?? tag.end) : tag.end;
    const isFirst = tag.name === 'script' && !hasOwnTag;
    edits.push({ start: tag.start, end, text: isFirst ? writeTag(options) : '' });
    note(done, tag, isFirst ? 'replaced by our tag' : 'removed');
    hasOwnTag ||= isFirst;
  }

  for (const tag of tags) {
    const { name, attributes } = tag;
    const address = attributes.get('src') ?? attributes.get('href') ?? '';
    const template = templates.find(({ holds }) => holds(tag));
    const waiting = attributes.has('data-consent') ? undefined : tool.waitsFor(tag);
    if ((name === 'script' || name === 'link') && tool.files.test(address)) replaceFile(tag);
    else if (template && addressesOf(tag, tool).length + Number(name === 'script') > 0)
      template.isHeld = hold(tag, { names: template.names, attributes: [] }) && template.isHeld;
    else if (template) template.others.push(`<${name}>`);
    else if (waiting) hold(tag, waiting);
    else if (tool.isOpener(tag) && !attributes.has('data-consent-open')) {
      edits.push(...changeOpener(html, tag, tool));
      note(done, tag, 'opens our settings now, and no longer those of the tool');
    }
    const leftover = tool.leftovers?.(tag);
    if (leftover !== undefined) note(left, tag, leftover);
    if (name === 'script' && !attributes.has('src') && isExecutable(attributes.get('type') ?? ''))
      if (tool.code.test(html.slice(tag.end, tag.text?.end)))
        note(left, tag, 'code for the tool: take over what it does, and remove it');
  }
  for (const { tag, edits: unwrapping, isHeld, others } of templates) {
    if (!isHeld) continue;
    edits.push(...unwrapping);
    note(done, tag, 'removed: the elements in it are held by themselves');
    if (others.length > 0)
      note(
        left,
        tag,
        `no longer holds ${[...new Set(others)].join(', ')}: these are shown at once`,
      );
  }
  return {
    html: edits.length > 0 ? applyEdits(html, edits) : html,
    report: { done, left, purposes: [...purposes] },
  };
}
