import { readFile } from 'node:fs/promises';
import { FORMATS } from '../records/export-records.js';
import { parseDays } from '../records/retention.js';
import { parseWords } from './parse-words.js';
import { readDayWords } from './read-day-words.js';
import { messageOf, UsageError } from './usage-error.js';

const SEE_HELP = 'See: ask-first records --help';

const PLACE = { data: { type: 'string' }, database: { type: 'string' } } as const;
const RECEIVER = {
  ...PLACE,
  origin: { type: 'string', multiple: true },
  port: { type: 'string' },
  host: { type: 'string' },
  keep: { type: 'string' },
  rate: { type: 'string' },
  'token-file': { type: 'string' },
} as const;
const SELECTION = { ...PLACE, from: { type: 'string' }, to: { type: 'string' } } as const;

/** How many characters a token has at least, so that nobody can guess it. */
const SHORTEST_TOKEN = 16;

/** Reads where the records are, for `openDatabase`. */
function readPlace({
  data,
  database,
}: {
  data?: string | undefined;
  database?: string | undefined;
}) {
  if (data !== undefined && database !== undefined)
    throw new UsageError(`use either --data or --database. ${SEE_HELP}`);
  if (data !== undefined) return { data };
  const url = database ?? process.env.ASK_FIRST_DATABASE;
  return url ? { url } : { data: 'records' };
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(`--${name} ${text}: write a number from ${least} to ${most}. ${SEE_HELP}`);
  return number;
}

function checkOrigin(text: string): string {
  let origin = '';
  try {
    origin = new URL(text).origin;
  } catch {
    // The message below says what is wrong.
  }
  if (origin !== text || !/^https?:/.test(text))
    throw new UsageError(
      `--origin ${text}: write it as browsers do, ${/^https?:/.test(origin) ? origin : 'such as https://paper.example'}. ${SEE_HELP}`,
    );
  return origin;
}

async function readToken(file: string | undefined): Promise<string | undefined> {
  let token = process.env.ASK_FIRST_TOKEN;
  if (file !== undefined)
    try {
      token = (await readFile(file, 'utf8')).trim();
    } catch (error) {
      throw new UsageError(`--token-file: ${file} cannot be read (${messageOf(error)})`);
    }
  if (token === undefined) return undefined;
  if (token.length < SHORTEST_TOKEN)
    throw new UsageError(
      `the token has fewer than ${SHORTEST_TOKEN} characters. This makes one: openssl rand -hex 32`,
    );
  return token;
}

/** Reads the words of the receiver, with a message for those that do not fit. */
export async function readReceiverWords(words: string[]) {
  const { values, positionals } = parseWords(words, { options: RECEIVER, seeHelp: SEE_HELP });
  if (positionals.length > 0)
    throw new UsageError(`there is no "${positionals[0]}": use export or verify. ${SEE_HELP}`);
  const { origin = [], port = '8737', host = '127.0.0.1', keep = '5y', rate = '500' } = values;
  if (origin.length === 0)
    throw new UsageError(
      `--origin is missing: the origin of your pages, such as https://paper.example. ${SEE_HELP}`,
    );
  const days = parseDays(keep);
  if (days === undefined)
    throw new UsageError(
      `--keep ${keep}: write days, months or years, as 400d, 18m or 5y, and at most 100y`,
    );
  return {
    place: readPlace(values),
    origins: origin.map(checkOrigin),
    port: readNumber('port', port, 0, 65_535),
    rate: readNumber('rate', rate, 1, 100_000),
    token: await readToken(values['token-file']),
    host,
    keep,
    days,
  };
}

/** Reads the words after `export`. */
export function readExportWords(words: string[]) {
  const options = { ...SELECTION, format: { type: 'string' } } as const;
  const { values, positionals } = parseWords(words, { options, seeHelp: SEE_HELP });
  if (positionals.length > 0)
    throw new UsageError(`it takes options only, not ${positionals.join(' ')}. ${SEE_HELP}`);
  const { format: name = 'jsonl' } = values;
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new UsageError(`--format ${name}: use csv or jsonl. ${SEE_HELP}`);
  return { place: readPlace(values), selection: readDayWords(values, SEE_HELP), format };
}

/** Reads the words after `verify`. */
export function readVerifyWords(words: string[]) {
  const options = { ...SELECTION, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseWords(words, { options, seeHelp: SEE_HELP });
  const [file, ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(`one file only, not also ${more.join(' ')}. ${SEE_HELP}`);
  const isOfDatabase = Object.keys(values).some((name) => name !== 'json');
  if (file !== undefined && isOfDatabase)
    throw new UsageError(`a file is checked as a whole, without other options. ${SEE_HELP}`);
  return {
    file,
    isJson: values.json === true,
    place: readPlace(values),
    selection: readDayWords(values, SEE_HELP),
  };
}
