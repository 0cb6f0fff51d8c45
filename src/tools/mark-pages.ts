import { readFile } from 'node:fs/promises';
import { markHtml, type MarkOptions, type MarkReport } from 'ask-first/mark';
import type { FoundPage } from './find-pages.js';
import { forEachWithProgress } from './for-each-with-progress.js';
import { PageError } from './page-error.js';
import { replaceFile } from './replace-file.js';
import { messageOf } from './usage-error.js';

/** What has become of one page. */
export interface MarkedPage extends MarkReport {
  readonly file: string;
  readonly isChanged: boolean;
}

/** What has become of the pages. */
export interface MarkResult {
  readonly pages: MarkedPage[];
  readonly leftOut: { readonly file: string; readonly reason: string }[];
}

/** A page after it was marked, as it is to be written. */
export interface MarkedBytes {
  readonly content: Uint8Array;
  readonly isChanged: boolean;
  readonly report: MarkReport;
}

/**
 * Marks a page in any encoding that keeps ASCII as it is: all that we look for and write is ASCII, and
 * each other byte stays what it is.
 *
 * @throws {PageError} for UTF-16
 */
export function markBytes(bytes: Buffer, options: MarkOptions): MarkedBytes {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new PageError('is in UTF-16: save it in UTF-8');
  const text = bytes.toString('utf8');
  const isUtf8 = Buffer.from(text, 'utf8').equals(bytes);
  const { html, report } = markHtml(isUtf8 ? text : bytes.toString('latin1'), options);
  const content = Buffer.from(html, isUtf8 ? 'utf8' : 'latin1');
  return { content, isChanged: !content.equals(bytes), report };
}

/** Marks pages one after the other. A page that cannot be read or written does not stop the others. */
export async function markPages(
  pages: readonly FoundPage[],
  options: MarkOptions & { readonly isCheck: boolean },
): Promise<MarkResult> {
  const result: MarkResult = { pages: [], leftOut: [] };
  await forEachWithProgress(pages, 'page', async ({ path, target }) => {
    try {
      const { content, isChanged, report } = markBytes(await readFile(target), options);
      if (isChanged && !options.isCheck) await replaceFile(target, content);
      result.pages.push({ file: path, isChanged, ...report });
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      const isOfSystem = code !== undefined && syscall !== undefined;
      if (!(error instanceof PageError) && !isOfSystem) throw error;
      const message = messageOf(error);
      result.leftOut.push({
        file: path,
        reason: isOfSystem ? `cannot be changed: ${message}` : message,
      });
    }
  });
  return result;
}

/** Whether a page has, or had before it was marked, what is requested or run before consent. */
export const isLive = ({ marked, removed, unsure }: MarkReport): boolean =>
  marked.length > 0 || removed.length > 0 || unsure.some((doubt) => doubt.isLive);
