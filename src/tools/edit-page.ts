import { meansUtf8 } from './decode-page.js';
import { outlinePage, type Outline, type Range, type Written } from './outline-page.js';
import { PageError } from './page-error.js';
import type { BlockName, Blocks } from './render-blocks.js';

/** What replaces a range of the page. */
interface Replacement extends Range {
  readonly text: string;
}

const NAMES: readonly BlockName[] = ['guard', 'notice'];

/** What a block of ours can hold. Anything else between the comments is not ours to replace. */
const CONTENT: Readonly<Record<BlockName, readonly string[]>> = {
  guard: ['script', 'meta'],
  notice: ['ask-first-notice', 'template'],
};

const openingMark = (name: BlockName): string => `<!-- ask-first ${name} -->`;
const closingMark = (name: BlockName): string => `<!-- /ask-first ${name} -->`;

/** A block with the comments around it. */
export const withMarks = (name: BlockName, block: string): string =>
  `${openingMark(name)}\n${block}\n${closingMark(name)}`;

const isWithin = ({ start }: { start: number }, range: Range | undefined): boolean =>
  range !== undefined && start >= range.start && start < range.end;

/** What stands between the two comments of a block, or nothing where a page has none of them. */
function findBlock({ marks, elements }: Outline, name: BlockName): Range | undefined {
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

/** The encoding that an element declares. */
function declaredEncoding({ tag, attributes }: Written): string | undefined {
  if (tag !== 'meta') return undefined;
  if (attributes.get('http-equiv')?.toLowerCase() === 'content-type')
    return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attributes.get('content') ?? '')?.[1];
  return attributes.get('charset');
}

/** Whether this element belongs to Ask First, between our comments or not. */
const isOurs = ({ tag, attributes }: Written): boolean =>
  tag === 'ask-first-notice' ||
  attributes.get('id') === 'ask-first-config' ||
  (tag === 'script' && /(^|\/)ask-first\.js([?#]|$)/.test(attributes.get('src') ?? ''));

/** Only one of two in a page would run, perhaps with the wrong options. */
function refuseSecond({ elements }: Outline, blocks: (Range | undefined)[]): void {
  const other = elements.find(
    (element) => isOurs(element) && !blocks.some((block) => isWithin(element, block)),
  );
  if (other)
    throw new PageError(
      `already has Ask First outside of our comments (<${other.tag}>): remove it`,
    );
}

const firstStart = (ranges: readonly Range[]): number | undefined =>
  ranges.length > 0 ? Math.min(...ranges.map(({ start }) => start)) : undefined;

/** Where the head starts, also without its tag. */
const startOfHead = (page: Outline): number =>
  page.behindHeadTag ?? firstStart(page.inHead) ?? page.behindHtmlTag;

/**
 * Where the guard belongs: before every script. The encoding of a page has to be declared within its
 * first 1024 bytes, and the guard is longer, so that it follows the declaration where it can.
 */
function placeOfGuard(page: Outline, declaration: Written | undefined): number {
  const start = startOfHead(page);
  if (declaration?.parent !== 'head') return start;
  const script = page.elements.find(({ tag }) => tag === 'script');
  return script && script.start < declaration.start ? start : declaration.end;
}

/** Where the notice belongs: before all else in the body, also where the page leaves out its tag. */
const placeOfNotice = (page: Outline): number =>
  page.behindBodyTag ??
  firstStart(page.inBody) ??
  // Nothing in the body: behind all that is in the head.
  Math.max(
    page.behindHtmlTag,
    startOfHead(page),
    page.behindHead ?? 0,
    ...page.inHead.map((range) => range.end),
  );

/** Whether a browser finds our element in its block; in a new block, also in the right parent. */
function isFound({ marks, elements }: Outline, name: BlockName, isInserted: boolean): boolean {
  const [opening, closing] = marks.filter((mark) => mark.name === name);
  if (!opening || !closing) return false;
  const [tag, parent] = name === 'guard' ? ['script', 'head'] : ['ask-first-notice', 'body'];
  const block = { start: opening.end, end: closing.start };
  const found = elements.filter((element) => element.tag === tag && isWithin(element, block));
  return found.length > 0 && (!isInserted || found.every((element) => element.parent === parent));
}

function applyAll(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of replacements) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * Puts the guard and the notice into a page, or brings up to date what stands there. All that is outside
 * of our comments stays as it is.
 *
 * @param text the page without a byte order mark
 * @param hasMark whether the page has a byte order mark, which overrides the encoding that it declares
 * @param render returns the blocks in the language of the page
 * @throws {PageError} says why the page is left as it is
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
    (element) => declaredEncoding(element) !== undefined && !isWithin(element, found.guard),
  );
  const encoding = declaration && declaredEncoding(declaration);
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
  const replacements = NAMES.map((name): Replacement => {
    const block = found[name];
    const start = block?.start ?? placeOf[name]();
    // Behind the guard, of 40 KB, the page's own declaration of its encoding comes too late.
    const isLate = name === 'guard' && !hasMark && declaration && declaration.start >= start;
    const content = isLate ? `<meta charset="utf-8">${blocks[name]}` : blocks[name];
    return block
      ? { ...block, text: inLines(`\n${content}\n`) }
      : { start, end: start, text: inLines(withMarks(name, content)) };
  });
  const edited = applyAll(
    text,
    replacements.sort((one, other) => one.start - other.start),
  );
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
