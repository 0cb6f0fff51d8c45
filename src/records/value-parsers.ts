/** Numbers of PostgreSQL's own types, see its table pg_type. */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/**
 * How values are read, in the same way from both databases, so that JSON can hold them. A count is a number,
 * a day is like `2026-11-24`, and a time is in the form of ISO 8601. Sessions use UTC.
 */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
};
