import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The lines of access logs are far shorter. A longer line is not kept in memory. */
const LONGEST_LINE = 64 * 1024;

/** The first two bytes of what gzip writes. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/** Unpacks what gzip has packed. It looks at the first bytes, since the names of old logs vary. */
async function* unpack(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < GZIP.length) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  const all = (async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (!start.subarray(0, GZIP.length).equals(GZIP)) {
    yield* all;
    return;
  }
  const packed = Readable.from(all);
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  yield* packed.pipe(unpacked) as AsyncIterable<Buffer>;
}

/**
 * Reads the lines of a log, packed by gzip or not, several at a time. A line that is too long is given as
 * an empty one.
 */
export async function* readLines(source: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let begun = '';
  let isTooLong = false;
  for await (const chunk of unpack(source)) {
    // Latin-1 reads each byte by itself. A chunk may end within another character, but records are ASCII.
    const [end = '', ...starts] = chunk.toString('latin1').split('\n');
    const isLong: boolean = isTooLong || begun.length + end.length > LONGEST_LINE;
    if (starts.length === 0) {
      begun = isLong ? '' : begun + end;
      isTooLong = isLong;
      continue;
    }
    const first = isLong ? '' : begun + end;
    begun = starts.pop() ?? '';
    isTooLong = begun.length > LONGEST_LINE;
    yield [first, ...starts];
  }
  if (begun !== '' || isTooLong) yield [isTooLong ? '' : begun];
}
