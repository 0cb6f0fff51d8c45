import { type MarkOptions, TRACKER_DATA } from 'ask-first/mark';
import { isLive, markBytes } from './mark-pages.js';
import { describeNotMarked, describePage, describePurposes, sumUp } from './mark-report.js';
import { PageError } from './page-error.js';
import { UsageError } from './usage-error.js';

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Marks the standard input, and returns the exit code. */
export async function markInput(
  options: MarkOptions,
  { isCheck, isJson }: { isCheck: boolean; isJson: boolean },
): Promise<number> {
  let marked: ReturnType<typeof markBytes>;
  try {
    marked = markBytes(await readInput(), options);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    throw new UsageError(`the standard input ${error.message}`);
  }
  const { content, result } = marked;
  const { report } = result;
  const text = isJson
    ? `${JSON.stringify({ check: isCheck, data: TRACKER_DATA, ...report }, null, 2)}\n`
    : describePage(report) + describeNotMarked(sumUp([report])) + describePurposes([report]);
  if (isCheck) process.stdout.write(text);
  else {
    process.stdout.write(content);
    process.stderr.write(text);
  }
  return isCheck && isLive(report) ? 1 : 0;
}
