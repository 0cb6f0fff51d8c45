import type { Outline, Range } from './outline-page.js';
import { PageError } from './page-error.js';
import type { BlockName } from './render-blocks.js';

/** The elements that a block of ours can have. Others between the comments are not ours to replace. */
const CONTENT: Readonly<Record<BlockName, readonly string[]>> = {
  guard: ['script', 'meta'],
  notice: ['ask-first-notice', 'template'],
};

export const openingMark = (name: BlockName): string => `<!-- ask-first ${name} -->`;
export const closingMark = (name: BlockName): string => `<!-- /ask-first ${name} -->`;

/** A block with the comments around it. */
export const withMarks = (name: BlockName, block: string): string =>
  `${openingMark(name)}\n${block}\n${closingMark(name)}`;

export const isWithin = ({ start }: { start: number }, range: Range | undefined): boolean =>
  range !== undefined && start >= range.start && start < range.end;

/**
 * Finds the range between the two comments of a block; undefined where a page has neither.
 *
 * @throws {PageError} where a comment is missing, or something that is not ours is between them
 */
export function findBlock({ marks, elements }: Outline, name: BlockName): Range | undefined {
  const [opening, closing, ...more] = marks.filter((mark) => mark.name === name);
  if (!opening) return undefined;
  if (opening.isEnd || !closing?.isEnd || more.length > 0)
    throw new PageError(
      `needs ${openingMark(name)} and ${closingMark(name)} once each, in this order, or neither`,
    );
  const range = { start: opening.end, end: closing.start };
  const strange = elements.find(
    (element) => isWithin(element, range) && !CONTENT[name].includes(element.tag),
  );
  if (strange)
    throw new PageError(
      `has <${strange.tag}> between the comments of the ${name}: move it out, it would be replaced`,
    );
  return range;
}
