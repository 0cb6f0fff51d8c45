import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { buildRates } from '../rates/build-rates.js';
import { countDatabase } from '../rates/count-database.js';
import { describeRates } from '../rates/describe-rates.js';
import { RatesError } from '../rates/rates-error.js';
import type { Counted } from '../rates/rates-types.js';
import { renderRates } from '../rates/render-rates.js';
import { openDatabase } from '../records/database.js';
import { RecordsError } from '../records/records-error.js';
import type { Command } from './command.js';
import { countLogFiles } from './count-log-files.js';
import { printJson } from './print-json.js';
import { RATES_HELP, type RatesWords, readRatesWords } from './read-rates-words.js';
import { messageOf, UsageError } from './usage-error.js';

async function countRecords({ data, url, from, to, site }: RatesWords): Promise<Counted> {
  // A wrong name would be a new and empty database.
  if (data !== undefined && !existsSync(data))
    throw new UsageError(`--data: there is no folder ${data}`);
  try {
    const database = await openDatabase({ ...(data && { data }), ...(url && { url }) });
    try {
      return await countDatabase(database, { from, to, site });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof RatesError || error instanceof RecordsError)
      throw new UsageError(error.message);
    throw error;
  }
}

async function writePage(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (error) {
    throw new UsageError(`--html: ${path} cannot be written (${messageOf(error)})`);
  }
}

async function run(words: string[]): Promise<number> {
  const options = readRatesWords(words);
  const { logs, from, to, site, cookieName, html, isJson } = options;
  const counted = logs
    ? await countLogFiles(logs, { cookieName, from, to, now: Date.now() })
    : await countRecords(options);
  const rates = buildRates(counted, { source: logs ? 'log' : 'database', from, to, site });
  if (html !== undefined) await writePage(html, renderRates(rates));
  if (isJson) printJson(rates);
  else process.stdout.write(describeRates(rates));
  return 0;
}

/** `ask-first rates`: says how often visitors accept, decline, save and withdraw. */
export const ratesCommand: Command = {
  summary: 'says how often visitors accept, decline, save and withdraw',
  help: RATES_HELP,
  run,
};
