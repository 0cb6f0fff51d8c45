import { stringify } from 'csv-stringify/sync';
import type { Database, Row } from './database-types.js';
import { readPages, type Selection } from './read-pages.js';

const COLUMNS = [
  'receipt',
  'time',
  'received',
  'site',
  'action',
  'decisions',
  'revision',
  'language',
  'layout',
  'variant',
  'text_hash',
  'text',
  'hidden',
  'unequal',
  'fingerprint',
];

/**
 * Writes rows for a spreadsheet. A text that begins like a formula gets an apostrophe in front: the
 * spreadsheet would run it otherwise.
 */
const writeCsv = (rows: readonly unknown[][]): string =>
  stringify([...rows], { escape_formulas: true, quoted: true, record_delimiter: 'windows' });

function cellsOf({ proof, decisions, ...row }: Row): unknown[] {
  const { text, hidden, unequal, fingerprint } = proof as Record<string, unknown>;
  const pairs = Object.entries(decisions as object).map((pair) => pair.join(':'));
  const linesOf = (lines: unknown) => (Array.isArray(lines) ? lines.join('\n') : '');
  const cells: Row = {
    ...row,
    decisions: pairs.join(' '),
    text,
    fingerprint,
    hidden: linesOf(hidden),
    unequal: linesOf(unequal),
  };
  return COLUMNS.map((name) => cells[name]);
}

/** The record as it came, with the day on which it came. */
export const presentRow = ({ proof, received }: Row): object => ({
  ...(proof as object),
  received,
});

/** How records are written: the text at the beginning, and the text of some rows. */
export interface Format {
  readonly head: string;
  readonly write: (rows: readonly Row[]) => string;
}

/** The formats of an export, by their names. */
export const FORMATS: Readonly<Record<string, Format>> = {
  jsonl: {
    head: '',
    write: (rows) => rows.map((row) => `${JSON.stringify(presentRow(row))}\n`).join(''),
  },
  csv: { head: writeCsv([COLUMNS]), write: (rows) => writeCsv(rows.map(cellsOf)) },
};

/** Yields the text of an export, in parts. */
export async function* exportRecords(
  database: Database,
  { head, write }: Format,
  selection: Selection,
): AsyncGenerator<string> {
  if (head) yield head;
  for await (const rows of readPages(database, selection)) yield write(rows);
}
