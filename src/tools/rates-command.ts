import { buildRates } from '../rates/build-rates.js';
import { countDatabase } from '../rates/count-database.js';
import { describeRates } from '../rates/describe-rates.js';
import { RatesError } from '../rates/rates-error.js';
import type { Counted } from '../rates/rates-types.js';
import { renderRates } from '../rates/render-rates.js';
import { RecordsError } from '../records/records-error.js';
import type { Command } from './command.js';
import { countLogFiles } from './count-log-files.js';
import { openRecords } from './open-records.js';
import { printJson } from './print-json.js';
import { RATES_HELP, type RatesWords, readRatesWords } from './read-rates-words.js';
import { UsageError } from './usage-error.js';
import { writeHtml } from './write-html.js';

async function countRecords({ data, url, from, to, site }: RatesWords): Promise<Counted> {
  try {
    const database = await openRecords({ ...(data && { data }), ...(url && { url }) });
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

async function run(words: string[]): Promise<number> {
  const options = readRatesWords(words);
  const { logs, from, to, site, cookieName, html, isJson } = options;
  const counted = logs
    ? await countLogFiles(logs, { cookieName, from, to, now: Date.now() })
    : await countRecords(options);
  const rates = buildRates(counted, { source: logs ? 'log' : 'database', from, to, site });
  if (html !== undefined) await writeHtml(html, renderRates(rates));
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
