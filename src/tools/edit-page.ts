import { applyEdits, type Edit } from '../markup/apply-edits.js';
import { readDeclaredEncoding } from './read-declared-encoding.js';
import { meansUtf8 } from './decode-page.js';
import { closingMark, findBlock, isWithin, openingMark, withMarks } from './find-block.js';
import { outlinePage, type Outline, type Range, type Written } from './outline-page.js';
import { PageError } from './page-error.js';
import { placeOfGuard, placeOfNotice } from './place-block.js';
import type { BlockName, Blocks } from './render-blocks.js';

const NAMES: readonly BlockName[] = ['guard', 'notice'];

/** Whether this element belongs to Ask First, between our comments or not. */
const isOurs = ({ tag, attributes }: Written): boolean =>
  tag === 'ask-first-notice' ||
  attributes.get('id') === 'ask-first-config' ||
  (tag === 'script' && /(^|\/)ask-first\.js([?#]|$)/.test(attributes.get('src') ?? ''));

/** Refuses a page with a second Ask First: only one would run, perhaps with the wrong options. */
function refuseSecond({ elements }: Outline, blocks: (Range | undefined)[]): void {
  const other = elements.find(
    (element) => isOurs(element) && !blocks.some((block) => isWithin(element, block)),
  );
  if (other)
    throw new PageError(
      `already has Ask First outside of our comments (<${other.tag}>): remove it`,
    );
}

/** Whether a browser finds our element in its block. In a new block, its parent has to be right too. */
function isFound({ marks, elements }: Outline, name: BlockName, isInserted: boolean): boolean {
  const [opening, closing] = marks.filter((mark) => mark.name === name);
  if (!opening || !closing) return false;
  const [tag, parent] = name === 'guard' ? ['script', 'head'] : ['ask-first-notice', 'body'];
  const block = { start: opening.end, end: closing.start };
  const found = elements.filter((element) => element.tag === tag && isWithin(element, block));
  return found.length > 0 && (!isInserted || found.every((element) => element.parent === parent));
}

/**
 * Puts the guard and the notice into a page, or brings those in the page up to date. All that is outside of
 * our comments stays as it is.
 *
 * @param text the page without a byte order mark
 * @param hasMark whether the page has a byte order mark, which overrides the encoding that it declares
 * @param render returns the blocks in the language of the page
 * @throws {PageError} where the page is left as it is
 */
export function editPage(
  text: string,
  { hasMark, render }: { hasMark: boolean; render: (language?: string) => Blocks },
): string {
  const page = outlinePage(text);
  if (!page.isDocument)
    throw new PageError('is no HTML document but a part of one', { isMistake: false });
  if (page.hasFrames)
    throw new PageError('is a frameset, which shows no content of its own', { isMistake: false });

  const found = { guard: findBlock(page, 'guard'), notice: findBlock(page, 'notice') };
  const declaration = page.elements.find(
    (element) => readDeclaredEncoding(element) !== undefined && !isWithin(element, found.guard),
  );
  const encoding = declaration && readDeclaredEncoding(declaration);
  if (!hasMark && encoding !== undefined && !meansUtf8(encoding))
    throw new PageError(`declares the encoding ${encoding}: save it in UTF-8, and declare that`);
  refuseSecond(page, [found.guard, found.notice]);

  const blocks = render(page.language);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const inLines = (html: string): string => html.replaceAll(/\r?\n/g, lineBreak);
  const placeOf = {
    guard: () => placeOfGuard(page, declaration),
    notice: () => placeOfNotice(page),
  };
  const edits = NAMES.map((name): Edit => {
    const block = found[name];
    const start = block?.start ?? placeOf[name]();
    // The guard has more than 30 KB. After it, the page's own declaration of its encoding comes too late.
    const isLate = name === 'guard' && !hasMark && declaration && declaration.start >= start;
    const content = isLate ? `<meta charset="utf-8">${blocks[name]}` : blocks[name];
    return block
      ? { ...block, text: inLines(`\n${content}\n`) }
      : { start, end: start, text: inLines(withMarks(name, content)) };
  });
  const edited = applyEdits(text, edits);
  if (edited === text) return text;
  const after = outlinePage(edited);
  for (const name of NAMES)
    if (!isFound(after, name, !found[name]))
      throw new PageError(
        `has no place where the ${name} can be put: ` +
          `write ${openingMark(name)}${closingMark(name)} where it belongs`,
      );
  return edited;
}
