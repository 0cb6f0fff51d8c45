import { applyEdits, type Edit, moveEdits } from '../markup/apply-edits.js';
import { createPlaceholderCover, type Placeholder } from '../markup/create-placeholder-cover.js';
import { createLineIndex } from '../markup/line-index.js';
import { createTagStream } from '../markup/read-tags.js';
import type { Tag } from '../markup/tag.js';
import { createReport } from './create-report.js';
import { createFinder, type Finder } from './find-party.js';
import { markNoscript } from './mark-noscript.js';
import { markTag } from './mark-tag.js';
import type { MarkOptions, MarkReport } from './mark-types.js';
import { readRules } from './read-rules.js';
import { HEAD_LENGTH, readSite } from './read-site.js';
import { findAddresses } from './snippets.js';

/** Marks one page, which may come in pieces. */
export interface Marker {
  /** Takes the next piece. Returns the part of the page that is done, and with the last piece all the rest. */
  mark(piece: string, isLast: boolean): string;
  /** What was done so far. */
  report(): MarkReport;
}

/** Moves the offsets of a tag as if the text began with this tag. */
const moveTag = (tag: Tag): Tag => ({
  ...tag,
  start: 0,
  end: tag.end - tag.start,
  ...(tag.text && {
    text: {
      ...tag.text,
      end: tag.text.end - tag.start,
      endOfElement: tag.text.endOfElement - tag.start,
    },
  }),
});

/**
 * Creates a marker. It keeps only the part of the page that is not complete yet, however long the page is.
 *
 * @throws {TypeError} where an option is wrong
 */
export function createMarker({ rules = {}, site }: MarkOptions): Marker {
  const readableRules = readRules(rules);
  // This call throws, before the page comes, where `site` is wrong.
  readSite([], site);
  const placeholders = createPlaceholderCover();
  const stream = createTagStream({ scripting: true });
  const lines = createLineIndex();
  const { reporter, unsureTemplate, collected } = createReport(lines);

  /** The page from the offset `base` on: as it is written, and with its placeholders covered. */
  let written = '';
  let covered = '';
  let base = 0;
  let known: Finder | undefined;
  /** The tags and templates that were read but not inspected yet. */
  let tags: Tag[] = [];
  let templates: Placeholder[] = [];
  let edits: Edit[] = [];

  function markOne(tag: Tag, finder: Finder): void {
    const text = covered.slice(tag.start - base, (tag.text?.endOfElement ?? tag.end) - base);
    const around = { finder, rules: readableRules, text, depth: 0 };
    const mark = tag.name === 'noscript' ? markNoscript : markTag;
    const changes = mark(moveTag(tag), around, reporter.inside(tag.start));
    edits.push(...moveEdits(changes, tag.start));
  }

  function inspectTemplate({ start, end }: Placeholder, finder: Finder): void {
    for (const address of findAddresses(`import(${written.slice(start - base, end - base)}`)) {
      const url = finder.resolve(address);
      if (url && finder.find(url, 'frame').kind === 'known') unsureTemplate(start, address);
    }
  }

  /** Returns the page up to an offset, and forgets it. */
  function release(end: number): string {
    const done = applyEdits(written.slice(0, end - base), moveEdits(edits, -base));
    written = written.slice(end - base);
    covered = covered.slice(end - base);
    base = end;
    edits = [];
    lines.forget(end);
    return done;
  }

  return {
    mark(piece, isLast) {
      written += piece;
      lines.add(piece);
      const certain = placeholders.cover(piece, isLast);
      covered += certain;
      stream.write(certain, isLast);
      templates.push(...placeholders.takeFound());
      tags.push(...stream.takeTags());
      if (!known && (isLast || stream.position >= HEAD_LENGTH)) {
        const inHead = tags.filter(({ start }) => start < HEAD_LENGTH);
        known = createFinder(readableRules, ...readSite(inHead, site));
      }
      if (!known) return '';
      for (const tag of tags) markOne(tag, known);
      for (const template of templates) inspectTemplate(template, known);
      tags = [];
      templates = [];
      return release(isLast ? base + written.length : stream.position);
    },
    report: collected,
  };
}
