import { applyEdits, type Edit, moveEdits } from '../markup/apply-edits.js';
import { readTags } from '../markup/read-tags.js';
import type { Tag } from '../markup/tag.js';
import type { Reporter } from './create-report.js';
import { inspectTag } from './inspect-tag.js';
import type { Surroundings } from './inspection.js';

/** Elements that have no content, or only text that can be removed with them. */
const REMOVABLE = ['img', 'link', 'embed', 'input', 'iframe', 'script', 'source', 'track', 'image'];

/** The text of some HTML, without its tags and comments. */
const textIn = (markup: string): string =>
  markup.replace(/<!--[^]*?(?:-->|$)|<[a-z/!?][^<>]*>/gi, '').trim();

const hasContent = (markup: string): boolean =>
  textIn(markup) !== '' ||
  /<(?:img|iframe|link|meta|style|input|video|audio|object|embed|form|svg)\b/i.test(markup);

/** Finds what has to be removed from the content of a `noscript`. */
function findRemovals(content: string, around: Surroundings, report: Reporter): Edit[] {
  const inside = { ...around, text: content };
  const removals: Edit[] = [];
  let done = 0;
  for (const tag of readTags(content, { scripting: false })) {
    const { parts, doubts, unknown } = inspectTag(tag, inside);
    report.unknown(unknown);
    const [part] = parts;
    const found = part ?? doubts.find(({ isLive }) => isLive);
    if (!found) continue;
    const { address } = found;
    const why = 'in <noscript>, where nobody can agree';
    if (!part || !REMOVABLE.includes(tag.name)) {
      report.unsure(tag, { address, isLive: true, reason: `${why}: remove it` });
      continue;
    }
    // The tag is inside an element that is removed already.
    if (done > tag.start) continue;
    done = tag.text?.endOfElement ?? tag.end;
    removals.push({ start: tag.start, end: done, text: '' });
    report.removed(tag, { address, reason: `${part.reason}; ${why}` });
  }
  return removals;
}

/**
 * Removes the elements in a `noscript` that request third parties: in a browser without scripts, nobody can
 * agree. Removes the `noscript` too where nothing is left in it.
 */
export function markNoscript(noscript: Tag, around: Surroundings, report: Reporter): Edit[] {
  const { start, end, text } = noscript;
  if (!text) return [];
  const content = around.text.slice(end, text.end);
  const removals = findRemovals(content, around, report.inside(end));
  if (removals.length === 0) return [];
  if (text.isClosed && !hasContent(applyEdits(content, removals)))
    return [{ start, end: text.endOfElement, text: '' }];
  return moveEdits(removals, end);
}
