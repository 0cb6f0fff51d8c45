import type { Database, Row } from './database-types.js';
import { readPages, type Selection } from './read-pages.js';
import { readProof } from './read-proof.js';

/** What a check of the records has found. */
export interface Verification {
  /** How many records were checked. */
  readonly count: number;
  /** What is wrong, a line for each record. */
  readonly problems: readonly string[];
}

/** Finds what is wrong with a proof; empty where `readProof` takes it. */
function findProblem(proof: unknown): string {
  try {
    readProof(proof, Date.now());
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Finds the column of a row that differs from its proof; empty if none does. */
function findDifference({ proof, ...row }: Row): string {
  const { method, locale, textHash, ...rest } = proof as Record<string, unknown>;
  const expected: Row = { ...rest, action: method, language: locale, text_hash: textHash };
  const name = Object.keys(row).find(
    (key) =>
      key !== 'received' &&
      JSON.stringify(row[key] ?? null) !== JSON.stringify(expected[key] ?? null),
  );
  return name === undefined ? '' : `${name} is not that of the proof`;
}

/** Checks each proof in the database, also the hash of its text, and compares the columns with it. */
export async function verifyDatabase(
  database: Database,
  selection: Selection,
): Promise<Verification> {
  const problems: string[] = [];
  let count = 0;
  for await (const rows of readPages(database, selection))
    for (const row of rows) {
      count++;
      const problem = findProblem(row.proof) || findDifference(row);
      if (problem) problems.push(`${row.receipt}: ${problem}`);
    }
  return { count, problems };
}

/** Checks each proof of an export, line by line. */
export async function verifyLines(lines: AsyncIterable<string>): Promise<Verification> {
  const problems: string[] = [];
  const receipts = new Set<unknown>();
  let count = 0;
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber++;
    if (line.trim() === '') continue;
    count++;
    let problem: string;
    try {
      const { received, ...proof } = JSON.parse(line) as Row;
      problem = findProblem(proof) || (receipts.has(proof.receipt) ? 'it is there twice' : '');
      if (typeof received !== 'string') problem ||= 'the day on which it came is missing';
      receipts.add(proof.receipt);
    } catch {
      problem = 'this is no JSON';
    }
    if (problem) problems.push(`line ${lineNumber}: ${problem}`);
  }
  return { count, problems };
}
