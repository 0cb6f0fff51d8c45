/** What `ask-first records --help` prints. */
export const RECORDS_HELP = `Usage: ask-first records --origin <origin> [options]
       ask-first records export [--format csv | jsonl] [--from <day>] [--to <day>]
       ask-first records verify [<file>]

Receives what browsers send to recordUrl and showingsUrl, and keeps it. It answers when a record is
on the disk. It keeps no address, no user agent and nothing else that names a visitor.

  export  Writes the records to the standard output, the oldest first. The receiver may run.
  verify  Computes the hash of each text anew, and says which records do not fit.
          <file> is an export as JSON lines. Without it, the records that are kept.

Where the records are:
  --data <folder>       A folder for the embedded database, which needs the package
                        @electric-sql/pglite. Default: ./records
  --database <address>  A PostgreSQL database instead, which needs the package pg:
                        postgres://user:password@host/name. The environment variable
                        ASK_FIRST_DATABASE can hold it, so that no list of processes shows it.

The receiver:
  --origin <origin>     The origin of pages that may send, such as https://paper.example. Can be
                        repeated. Required.
  --port <number>       Default: 8737. 0 takes any free one.
  --host <address>      The address that it listens at. Default: 127.0.0.1, for a reverse proxy.
  --keep <time>         Deletes what is older: 400d, 18m or 5y, at most 100y. Default: 5y.
  --rate <number>       Requests per second, of all visitors together; more are refused, and their
                        browsers send again later. Default: 500.
  --token-file <file>   A file with a token of at least 16 characters. Whoever sends the token can
                        read /records?receipt=… and /rates. The environment variable
                        ASK_FIRST_TOKEN can hold it instead. Without it nobody reads over HTTP.

An export:
  --format <name>       csv or jsonl. Default: jsonl.
  --from <day>          The first day of the choices, such as 2026-01-31, in UTC.
  --to <day>            The last day.

  --json                For verify: writes what it finds as JSON.
  --help                Shows this.

Exit codes: 0 done, 1 verify has found records that do not fit, 2 an error that you have to fix.
`;
