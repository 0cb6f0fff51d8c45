import { parseRecord, sortCopies, splitCookies } from '../core/record.js';
import type { ConsentRecord } from '../core/types.js';

/** What was found in a line of a log; null where nothing looks like a record. */
export type Found =
  | { readonly text: string; readonly record: ConsentRecord }
  /** Something that looks like a record but is none. */
  | 'wrong'
  | null;

/** The beginning of a record. A server writes `-` where there is no cookie. */
const LOOKS_LIKE_RECORD = /^\d+\|/;

/**
 * The last field of a line: the text in quotes, or the text after the last white space. It looks at each
 * character at most twice, since visitors can make a line as long as they like.
 */
function lastFieldOf(line: string): string {
  const text = line.trimEnd();
  if (text.endsWith('"')) return text.slice(text.lastIndexOf('"', text.length - 2) + 1, -1);
  return text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1);
}

/** The values of a line that may be, or hold, a record. */
function valuesOf(line: string): string[] {
  if (line.startsWith('{')) {
    try {
      const fields = Object.values(JSON.parse(line) as Record<string, unknown>);
      return fields.filter((value) => typeof value === 'string');
    } catch {
      return [];
    }
  }
  return [lastFieldOf(line)];
}

/** Finds the record in a value, which is the record or a `Cookie` header. The newest cookie counts. */
function findInValue(value: string, cookieName: string): Found {
  const isPair = value.includes(`${cookieName}=`);
  const pair = isPair ? sortCopies(cookieName, splitCookies(value)).at(-1) : undefined;
  const text = pair === undefined ? value : pair.slice(cookieName.length + 1);
  const record = parseRecord(text);
  if (record) return { text, record };
  return isPair || LOOKS_LIKE_RECORD.test(value) ? 'wrong' : null;
}

/**
 * Finds the consent record in a line of an access log: the last field of the line, or a field of a JSON
 * object. The value is the record, or a whole `Cookie` header.
 */
export function findRecord(line: string, cookieName: string): Found {
  const found = valuesOf(line).map((value) => findInValue(value, cookieName));
  const isRecord = (one: Found) => one !== null && one !== 'wrong';
  return found.find(isRecord) ?? found.find((one) => one === 'wrong') ?? null;
}
