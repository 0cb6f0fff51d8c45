import { listNotes } from './list-notes.js';
import type { Rates } from './rates-types.js';
import {
  describeComparison,
  type TableView,
  viewPurposes,
  viewTable,
  viewTotal,
} from './table-view.js';
import { describePeriod } from './words-for-rates.js';

/** Aligns the cells of a table: names to the left, counts to the right. */
function alignTable({ title, head, rows }: TableView): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** Whether anything may be shown. */
export const isEmpty = ({ total }: Rates): boolean =>
  Object.values(total.counts).every((count) => count === null);

/** Says why nothing is shown. */
export const describeEmpty = ({ smallest }: Rates): string =>
  `nothing can be shown without telling of a group of fewer than ${smallest} choices.`;

/** Describes the report for a terminal. */
export function describeRates(rates: Rates): string {
  const { tables, purposes, comparisons } = rates;
  const notes = `Notes\n${listNotes(rates)
    .map((note) => `  - ${note}`)
    .join('\n')}\n`;
  if (isEmpty(rates)) return `${describePeriod(rates)}: ${describeEmpty(rates)}\n`;
  const parts = [
    viewTotal(rates),
    ...tables.map((table) => viewTable(rates, table)),
    ...(purposes.length > 0 ? [viewPurposes(rates)] : []),
  ].map(alignTable);
  const compared = comparisons.map((comparison) => `${describeComparison(comparison)}\n`);
  return [`${describePeriod(rates)}\n`, ...parts, ...compared, notes].join('\n');
}
