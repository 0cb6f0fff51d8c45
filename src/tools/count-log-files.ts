import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createLogCounter, type LogCounter, type LogOptions } from '../rates/count-logs.js';
import { RatesError } from '../rates/rates-error.js';
import type { Counted } from '../rates/rates-types.js';
import { createProgress, type Progress } from './show-progress.js';
import { messageOf, UsageError } from './usage-error.js';

const STANDARD_INPUT = '-';

const formatCount = (count: number): string => count.toLocaleString('en');

/** Passes on what is read, and shows how much was read. */
async function* follow(
  source: AsyncIterable<Buffer>,
  describe: (bytes: number) => string,
  progress: Progress,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    progress.show(() => describe(bytes));
    yield chunk;
  }
}

/** Creates a function that describes how much of a file was read. */
async function createDescription(file: string): Promise<(bytes: number) => string> {
  if (file === STANDARD_INPUT)
    return (bytes) => `standard input: ${formatCount(Math.floor(bytes / 2 ** 20))} MiB`;
  const { size } = await stat(file);
  return (bytes) => `${file}: ${Math.floor((bytes / Math.max(size, 1)) * 100)} %`;
}

async function addFile(counter: LogCounter, file: string, progress: Progress): Promise<void> {
  try {
    // This comes before the stream is opened, since it may fail: nobody would catch an error of the stream.
    const describe = await createDescription(file);
    const source = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
    await counter.addLog(follow(source, describe, progress));
  } catch (error) {
    if (error instanceof RatesError) throw new UsageError(error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`--log: ${file} cannot be read (${messageOf(error)})`);
  }
}

/**
 * Counts the records of access logs. Writes to the standard error how many lines and records were read.
 *
 * @throws {UsageError} where a file cannot be read, or no log has a record
 */
export async function countLogFiles(
  files: readonly string[],
  options: LogOptions,
): Promise<Counted> {
  const counter = createLogCounter(options);
  const progress = createProgress();
  try {
    for (const file of files) await addFile(counter, file, progress);
  } finally {
    progress.end();
  }
  const { lines, records, wrong } = counter.read;
  const wrongRecords =
    wrong > 0 ? `, ${formatCount(wrong)} with something that looks like a record but is none` : '';
  process.stderr.write(
    `${formatCount(lines)} lines, ${formatCount(records)} with a record${wrongRecords}\n`,
  );
  if (records === 0)
    throw new UsageError(
      '--log: no line has a consent record. A log has them once your server writes the cookie into it: see the guide, Rates',
    );
  return counter.finish();
}
