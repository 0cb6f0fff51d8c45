import { readTags } from '../markup/read-tags.js';
import type { Tag } from '../markup/tag.js';
import { inspectAttributes } from './inspect-attributes.js';
import { inspectDrawnScript, inspectScript } from './inspect-script.js';
import type { Inspection, Surroundings } from './inspection.js';
import type { Party } from './party.js';

/** How deep frames within frames are inspected. Deeper frames are held only with those around them. */
const DEEPEST_FRAME = 3;

/** Finds the third parties that the HTML of a frame's `srcdoc` requests. */
function inspectMarkup(markup: string, around: Surroundings): Party[] {
  if (around.depth >= DEEPEST_FRAME) return [];
  const inside = { ...around, text: markup, depth: around.depth + 1 };
  return readTags(markup, { scripting: true }).flatMap((tag): readonly Party[] => {
    const { parts, doubts } = inspectTag(tag, inside);
    const isLive = doubts.some((doubt) => doubt.isLive);
    return parts.length === 0 && isLive ? [{ mark: 'embeds', reason: 'its HTML' }] : parts;
  });
}

/** Finds the third parties of a tag: those that it requests, and those whose snippets it has. */
export function inspectTag(tag: Tag, around: Surroundings): Inspection {
  if (tag.name === 'script') return inspectScript(tag, around);
  if (tag.name === 'svg:script') return inspectDrawnScript(tag, around);
  return inspectAttributes(tag, around, (markup) => inspectMarkup(markup, around));
}
