/** Numbers of PostgreSQL's own types, see its table pg_type. */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/**
 * How values are read, in the same way from both databases: as what JSON can hold. A count is a
 * number, a day is `2026-11-24`, and a time is of ISO 8601. Sessions use UTC.
 */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
};
