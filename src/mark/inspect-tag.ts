import { readTags } from '../markup/read-tags.js';
import type { Tag } from '../markup/tag.js';
import { inspectAttributes } from './inspect-attributes.js';
import { inspectDrawnScript, inspectScript } from './inspect-script.js';
import type { Inspection, Surroundings } from './inspection.js';
import type { Party } from './party.js';

/** A frame in a frame in a frame. Deeper ones are held with those around them, or not looked at. */
const DEEPEST_FRAME = 3;

/** What a frame's own HTML would request. */
function inspectMarkup(markup: string, around: Surroundings): Party[] {
  if (around.depth >= DEEPEST_FRAME) return [];
  const inside = { ...around, text: markup, depth: around.depth + 1 };
  return readTags(markup, { scripting: true }).flatMap((tag): readonly Party[] => {
    const { parts, doubts } = inspectTag(tag, inside);
    const isLive = doubts.some((doubt) => doubt.isLive);
    return parts.length === 0 && isLive ? [{ mark: 'embeds', reason: 'its HTML' }] : parts;
  });
}

/** Finds what a tag requests or runs of third parties. */
export function inspectTag(tag: Tag, around: Surroundings): Inspection {
  if (tag.name === 'script') return inspectScript(tag, around);
  if (tag.name === 'svg:script') return inspectDrawnScript(tag, around);
  return inspectAttributes(tag, around, (markup) => inspectMarkup(markup, around));
}
