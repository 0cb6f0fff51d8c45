import type { Outline, Range, Written } from './outline-page.js';

const firstStart = (ranges: readonly Range[]): number | undefined =>
  ranges.length > 0 ? Math.min(...ranges.map(({ start }) => start)) : undefined;

/** Where the head starts, also without its tag. */
const startOfHead = (page: Outline): number =>
  page.afterHeadTag ?? firstStart(page.inHead) ?? page.afterHtmlTag;

/**
 * Where the guard belongs: before every script. The encoding of a page has to be declared within its first
 * 1024 bytes. The guard is longer, so that it follows the declaration where it can.
 */
export function placeOfGuard(page: Outline, declaration: Written | undefined): number {
  const start = startOfHead(page);
  if (declaration?.parent !== 'head') return start;
  const script = page.elements.find(({ tag }) => tag === 'script');
  return script && script.start < declaration.start ? start : declaration.end;
}

/** Where the notice belongs: before all else in the body, also where the page leaves out its tag. */
export const placeOfNotice = (page: Outline): number =>
  page.afterBodyTag ??
  firstStart(page.inBody) ??
  // In an empty body, the notice comes after all that is in the head.
  Math.max(
    page.afterHtmlTag,
    startOfHead(page),
    page.afterHead ?? 0,
    ...page.inHead.map((range) => range.end),
  );
