/**
 * The statements that lead from each version of the tables to the next one. The first creates the tables.
 * An entry that is published does not change any more: a change is one more entry.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE records (
    receipt text PRIMARY KEY,
    site text NOT NULL,
    action text NOT NULL,
    decisions jsonb NOT NULL,
    revision text NOT NULL,
    language text NOT NULL,
    layout text,
    variant text,
    text_hash text NOT NULL,
    time timestamptz NOT NULL,
    received date NOT NULL,
    proof jsonb NOT NULL
  );
  CREATE INDEX records_time ON records (time, receipt);
  CREATE TABLE showings (
    day date NOT NULL,
    site text NOT NULL,
    language text NOT NULL,
    layout text NOT NULL,
    revision text NOT NULL,
    text_hash text NOT NULL,
    variant text NOT NULL DEFAULT '',
    count bigint NOT NULL,
    PRIMARY KEY (day, site, language, layout, revision, text_hash, variant)
  );
  `,
];
