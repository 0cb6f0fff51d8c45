import { actOf } from './act-of.js';
import { createKindCounter, createTooManyError, MOST_KINDS } from './count-kinds.js';
import {
  type Counted,
  type Dimension,
  DIMENSIONS,
  type ShowingKind,
  type Values,
} from './rates-types.js';

/** The part of a database that is needed here. The `Database` of the records has it. */
export interface Queryable {
  query(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Which records count. Days are of UTC. The first and the last day count too. */
export interface DatabaseOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly site?: string | undefined;
}

const CHOICES = `
  SELECT to_char(time AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, action, language,
    coalesce(layout, '') AS layout, revision, text_hash AS text, coalesce(variant, '') AS variant,
    decisions::text AS decisions, count(*)::integer AS count
  FROM records
  WHERE ($1::text IS NULL OR site = $1)
    AND ($2::date IS NULL OR time >= $2::date::timestamp AT TIME ZONE 'UTC')
    AND ($3::date IS NULL OR time < ($3::date + 1)::timestamp AT TIME ZONE 'UTC')
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
  LIMIT ${MOST_KINDS + 1}`;

const SHOWINGS = `
  SELECT to_char(day, 'YYYY-MM-DD') AS day, language, layout, revision, text_hash AS text, variant,
    sum(count)::float8 AS count
  FROM showings
  WHERE ($1::text IS NULL OR site = $1)
    AND ($2::date IS NULL OR day >= $2::date)
    AND ($3::date IS NULL OR day <= $3::date)
  GROUP BY 1, 2, 3, 4, 5, 6
  LIMIT ${MOST_KINDS + 1}`;

type Row = Readonly<Record<string, unknown>>;

const valuesOf = (row: Row): Values =>
  Object.fromEntries(DIMENSIONS.map((name) => [name, String(row[name])])) as Record<
    Dimension,
    string
  >;

/** Writes the decisions of a record as one text, with the purposes in alphabetical order. */
function writeDecisions(json: string): string {
  const decisions = JSON.parse(json) as Record<string, string>;
  return Object.entries(decisions)
    .map((pair) => pair.join(':'))
    .sort()
    .join('+');
}

/**
 * Counts what `ask-first records` has kept.
 *
 * @throws {RatesError} when the memory should hold no more
 */
export async function countDatabase(
  database: Queryable,
  { from, to, site }: DatabaseOptions,
): Promise<Counted> {
  const parameters = [site ?? null, from ?? null, to ?? null];
  const kinds = createKindCounter();
  const choices = await database.query(CHOICES, parameters);
  if (choices.length > MOST_KINDS) throw createTooManyError();
  for (const row of choices)
    kinds.add({
      act: actOf(String(row.action)),
      decisions: writeDecisions(String(row.decisions)),
      values: valuesOf(row),
      count: Number(row.count),
    });
  const showings = await database.query(SHOWINGS, parameters);
  if (showings.length > MOST_KINDS) throw createTooManyError();
  return {
    choices: kinds.list(),
    showings: showings.map((row): ShowingKind => ({
      values: valuesOf(row),
      count: Number(row.count),
    })),
  };
}
