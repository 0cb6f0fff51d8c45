import type { MarkReport, NotMarked, Place } from 'ask-first/mark';
import type { MarkResult } from './mark-pages.js';
import { summarizePages } from './print-pages.js';

const describe = ({ line, column, element, address }: Place, what: string): string =>
  `  ${line}:${column} <${element}> ${what}${address === '' ? '' : `\n      ${address.replace(/\s+/g, ' ')}`}\n`;

/** Describes what was done in a page, and why, in a line or two for each element. */
export function describePage(report: MarkReport): string {
  const marked = report.marked.map((one): [Place, string] => [
    one,
    `held, ${one.purpose}: ${one.reason}`,
  ]);
  const removed = report.removed.map((one): [Place, string] => [one, `removed: ${one.reason}`]);
  const unsure = report.unsure.map((one): [Place, string] => [
    one,
    `${one.isLive ? 'LIVE' : 'look at this'}: ${one.reason}`,
  ]);
  return [...marked, ...removed, ...unsure]
    .sort(([one], [other]) => one.line - other.line || one.column - other.column)
    .map(([place, what]) => describe(place, what))
    .join('');
}

/** Sums up the third parties that were left alone in all pages, the most frequent first. */
export function sumUp(reports: readonly MarkReport[]): NotMarked[] {
  const sums = new Map<string, NotMarked>();
  for (const party of reports.flatMap(({ notMarked }) => notMarked)) {
    const count = (sums.get(party.host)?.count ?? 0) + party.count;
    sums.set(party.host, { ...party, count });
  }
  return [...sums.values()].sort(
    (one, other) => other.count - one.count || (one.host < other.host ? -1 : 1),
  );
}

const listParties = (parties: readonly NotMarked[]): string =>
  parties
    .map(
      ({ host, category, count }) =>
        `  ${host} (${category === '' ? '' : `${category}, `}${count})\n`,
    )
    .join('');

/** Describes the third parties that were left alone, and what can be done. */
export function describeNotMarked(parties: readonly NotMarked[]): string {
  const harmless = parties.filter(({ isHarmless }) => isHarmless);
  const unknown = parties.filter(({ isHarmless }) => !isHarmless);
  return [
    unknown.length > 0 &&
      `not known: give it a purpose in consent.marks.json, or "ignore":\n${listParties(unknown)}`,
    harmless.length > 0 &&
      `left alone, as their kind needs no consent by itself:\n${listParties(harmless)}`,
  ]
    .filter(Boolean)
    .join('');
}

/** Lists the purposes of all marks. A purpose that the options of the page do not offer is never granted. */
export function describePurposes(reports: readonly MarkReport[]): string {
  const marks = reports.flatMap(({ marked }) => marked.map(({ purpose }) => purpose));
  const purposes = [...new Set(marks.flatMap((mark) => mark.split(/[\s|]+/)))].filter(Boolean);
  return purposes.length > 0
    ? `purposes of the marks, all of which your options have to offer: ${purposes.sort().join(', ')}\n`
    : '';
}

/** Writes the last line of the report. */
export function describeCounts(result: MarkResult, isCheck: boolean): string {
  const sum = (count: (page: MarkReport) => number): number =>
    result.pages.reduce((total, page) => total + count(page), 0);
  const held = sum(({ marked }) => marked.length);
  const removed = sum((page) => page.removed.length);
  const live = sum(({ unsure }) => unsure.filter(({ isLive }) => isLive).length);
  return `${summarizePages(result, isCheck)}; elements: ${held} held, ${removed} removed, ${live} still live\n`;
}
