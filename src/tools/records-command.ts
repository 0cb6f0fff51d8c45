import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DatabasePlace } from '../records/database.js';
import { exportRecords } from '../records/export-records.js';
import { RecordsError } from '../records/records-error.js';
import { verifyDatabase, verifyLines } from '../records/verify-records.js';
import type { Command } from './command.js';
import { openRecords } from './open-records.js';
import { printJson } from './print-json.js';
import { readExportWords, readReceiverWords, readVerifyWords } from './read-records-words.js';
import { RECORDS_HELP } from './records-help.js';
import { runReceiver } from './run-receiver.js';
import { isSystemError, UsageError } from './usage-error.js';

async function runExport(words: string[]): Promise<number> {
  const { place, format, selection } = readExportWords(words);
  const database = await openRecords(place);
  try {
    const parts = Readable.from(exportRecords(database, format, selection));
    await pipeline(parts, process.stdout, { end: false });
  } finally {
    await database.close();
  }
  return 0;
}

async function verifyFile(file: string) {
  try {
    return await verifyLines(createInterface({ input: createReadStream(file, 'utf8') }));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${file} cannot be read (${error.message})`);
  }
}

async function verifyPlace(place: DatabasePlace, selection: Parameters<typeof verifyDatabase>[1]) {
  const database = await openRecords(place);
  try {
    return await verifyDatabase(database, selection);
  } finally {
    await database.close();
  }
}

async function runVerify(words: string[]): Promise<number> {
  const { file, place, selection, isJson } = readVerifyWords(words);
  const found = await (file === undefined ? verifyPlace(place, selection) : verifyFile(file));
  const { count, problems } = found;
  if (isJson) printJson(found);
  else
    process.stdout.write(
      [...problems, `${count} records checked, ${problems.length} do not fit\n`].join('\n'),
    );
  return problems.length > 0 ? 1 : 0;
}

async function run(words: string[]): Promise<number> {
  const [name, ...more] = words;
  try {
    if (name === 'export') return await runExport(more);
    if (name === 'verify') return await runVerify(more);
    return await runReceiver(await readReceiverWords(words));
  } catch (error) {
    if (error instanceof RecordsError) throw new UsageError(error.message);
    throw error;
  }
}

/** `ask-first records`: receives the records that browsers send, keeps them, and gives them out. */
export const recordsCommand: Command = {
  summary: 'receives the records that browsers send, keeps them, and exports them',
  help: RECORDS_HELP,
  run,
};
