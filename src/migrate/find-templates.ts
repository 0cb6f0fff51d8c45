import type { Edit } from '../markup/apply-edits.js';
import type { Tag } from '../markup/tag.js';
import { wordsOf } from './tool-markup.js';

/** A template in which Orejime 3 holds elements. Ask First holds each of these elements by itself. */
export interface HoldingTemplate {
  readonly tag: Tag;
  readonly names: readonly string[];
  /** Whether a tag is in the template. */
  readonly holds: (tag: Tag) => boolean;
  /** Removes the start tag and the end tag of the template. */
  readonly edits: readonly Edit[];
  /** Whether every element in it that requests or runs something could be held. */
  isHeld: boolean;
  /** The other elements in it. */
  readonly others: string[];
}

/** Finds the end tag of a template, after those of the templates within it. */
function findEnd(html: string, from: number): { start: number; end: number } | undefined {
  let depth = 1;
  for (const { 0: found, index } of html.slice(from).matchAll(/<(\/?)template\b[^>]*>/gi)) {
    depth += found.startsWith('</') ? -1 : 1;
    if (depth === 0) return { start: from + index, end: from + index + found.length };
  }
  return undefined;
}

/**
 * Finds the templates that hold elements.
 *
 * @param attribute says what the elements wait for; undefined for a tool that has no templates
 */
export function findTemplates(
  html: string,
  tags: readonly Tag[],
  attribute: string | undefined,
): HoldingTemplate[] {
  if (attribute === undefined) return [];
  return tags.flatMap((tag) => {
    const names = tag.name === 'template' ? wordsOf(tag.attributes.get(attribute)) : [];
    const end = names.length > 0 ? findEnd(html, tag.end) : undefined;
    if (!end) return [];
    return [
      {
        tag,
        names,
        holds: ({ start }: Tag) => start >= tag.end && start < end.start,
        edits: [
          { start: tag.start, end: tag.end, text: '' },
          { ...end, text: '' },
        ],
        isHeld: true,
        others: [],
      },
    ];
  });
}
