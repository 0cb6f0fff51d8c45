import { markHtml } from 'ask-first/mark';
import type { Cause, Entry } from './audit-types.js';

/** An element of a page, and what to write in its place. */
export interface MarkSuggestion {
  readonly page: string;
  /** The line in the HTML; 0 where a script has written the element. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The domains that it contacts without consent. */
  readonly parties: readonly string[];
}

/** How many characters of an element are shown. They are enough to recognise it. */
const LONGEST = 600;

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** The mark with all purposes of an element; `PURPOSE`, for the owner to replace, where none is known. */
function markFor(entries: readonly Entry[]): string {
  const purposes = entries.flatMap(({ party }) => party.purpose.split(/[\s|]+/)).filter(Boolean);
  return [...new Set(purposes)].sort().join(' ') || 'PURPOSE';
}

/** Marks an element that `ask-first mark` leaves as it is. */
function holdByHand(source: string, mark: string): string {
  if (/^<script\b(?![^>]*\bsrc\s*=)/i.test(source))
    return source
      .replace(/^(<script\b[^>]*?)\s+type\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i, '$1')
      .replace(/^<script\b/i, `<script type="text/plain" data-consent="${mark}"`);
  return source.replace(/^<[\w-]+/, (start) => `${start} data-consent="${mark}"`);
}

function holdElement(source: string, mark: string, entries: readonly Entry[]): string {
  const rules = Object.fromEntries(entries.map(({ address }) => [new URL(address).host, mark]));
  const { html, report } = markHtml(source, {
    rules,
    site: new URL(entries[0]?.document ?? 'https://page.invalid/').host,
  });
  return report.marked.length > 0 ? html : holdByHand(source, mark);
}

/**
 * Suggests marked elements in place of those that contact a third party without consent.
 *
 * @param entries those that happened without consent
 */
export function suggestMarks(entries: readonly Entry[], page: string): MarkSuggestion[] {
  const groups = new Map<string, { cause: Cause; entries: Entry[] }>();
  for (const entry of entries) {
    const { source, line } = entry.cause;
    if (!source.startsWith('<') || entry.party.isOwn) continue;
    const key = `${line} ${source}`;
    const group = groups.get(key) ?? { cause: entry.cause, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ cause, entries: found }) => {
    const mark = markFor(found);
    return {
      page,
      line: cause.line,
      before: shorten(cause.source),
      after: shorten(holdElement(cause.source, mark, found)),
      parties: [...new Set(found.map(({ party }) => party.domain))],
    };
  });
}
