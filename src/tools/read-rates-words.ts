import type { Days } from '../rates/read-days.js';
import { parseWords } from './parse-words.js';
import { readDayWords } from './read-day-words.js';
import { UsageError } from './usage-error.js';

export const RATES_HELP = `Usage: ask-first rates --log <file>... [options]
       ask-first rates --data <folder> | --database <address> [options]

Says how often visitors accept, decline, save, withdraw: by day, language, layout, revision, text,
variant and purpose, and how many showings of the notice have no answer. It counts choices, either
those that ask-first records has kept, or those in the access logs of your web server: the cookie
is in each request. No group of fewer than 20 is shown.

Sources, one of them:
  --log <file>          Access logs, packed by gzip or not; - is the standard input. Each line has
                        the record as its last field, or is a JSON object with it. More files can
                        follow. The guide, Rates, says how a server writes such a log.
  --data <folder>       The embedded database of ask-first records.
  --database <address>  A PostgreSQL database, such as postgres://user@host/name. The environment
                        variable ASK_FIRST_DATABASE can hold it, where no source is named.

Options:
  --from <day>          The first day that counts, such as 2026-11-24. Days are of UTC.
  --to <day>            The last day that counts.
  --site <name>         The site, where the database has several. A log does not name it.
  --cookie-name <name>  The name of the cookie, for logs that have the whole Cookie header.
                        Default: ask-first
  --html <file>         Also writes a page with charts, which loads nothing.
  --json                Writes the report as JSON. What is not shown is null.
  --help                Shows this.

Exit codes: 0 done, 2 an error that you have to fix.
`;

const SEE_HELP = 'See: ask-first rates --help';

const OPTIONS = {
  log: { type: 'string', multiple: true },
  data: { type: 'string' },
  database: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  site: { type: 'string' },
  'cookie-name': { type: 'string' },
  html: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** What the user wants. Exactly one of `logs`, `data` and `url` says where the choices are. */
export interface RatesWords extends Days {
  readonly logs: readonly string[] | undefined;
  readonly data: string | undefined;
  readonly url: string | undefined;
  readonly site: string | undefined;
  readonly cookieName: string;
  readonly html: string | undefined;
  readonly isJson: boolean;
}

/** Reads the words of the command line, with a message for those that do not fit. */
export function readRatesWords(words: string[]): RatesWords {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  const { log, data, site, html, json } = values;
  const cookieName = values['cookie-name'] ?? 'ask-first';
  const isNamed = log !== undefined || data !== undefined;
  const database = values.database ?? (isNamed ? undefined : process.env.ASK_FIRST_DATABASE);
  const sources = [log, data, database].filter((source) => source !== undefined);
  if (sources.length !== 1)
    throw new UsageError(
      `name one source: --log <file>, --data <folder> or --database <address>. ${SEE_HELP}`,
    );
  if (positionals.length > 0 && !log)
    throw new UsageError(`it takes options only, not ${positionals.join(' ')}. ${SEE_HELP}`);
  const logs = log && [...log, ...positionals];
  if (logs && logs.filter((file) => file === '-').length > 1)
    throw new UsageError(`- is the standard input, which can be read once. ${SEE_HELP}`);
  if (logs && site !== undefined)
    throw new UsageError(
      `--site is for a database: a record in a log does not name its site. Name the logs of that site alone. ${SEE_HELP}`,
    );
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(cookieName))
    throw new UsageError(`--cookie-name ${cookieName} is no name of a cookie. ${SEE_HELP}`);
  const days = readDayWords(values, SEE_HELP);
  return { logs, data, url: database, site, cookieName, html, isJson: json === true, ...days };
}
