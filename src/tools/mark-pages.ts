import { readFile } from 'node:fs/promises';
import { type MarkedHtml, markHtml, type MarkOptions, type MarkReport } from 'ask-first/mark';
import { describeRefusal } from './describe-refusal.js';
import { editBytes, type EditedBytes } from './edit-bytes.js';
import type { FoundPage } from './find-pages.js';
import { forEachWithProgress } from './for-each-with-progress.js';
import { replaceFile } from './replace-file.js';

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

/** Marks a page in any encoding that keeps ASCII as it is, see `editBytes`. */
export const markBytes = (bytes: Buffer, options: MarkOptions): EditedBytes<MarkedHtml> =>
  editBytes(bytes, (text) => markHtml(text, options));

/** Marks pages one after the other. A page that cannot be read or written does not stop the others. */
export async function markPages(
  pages: readonly FoundPage[],
  options: MarkOptions & { readonly isCheck: boolean },
): Promise<MarkResult> {
  const all: MarkResult = { pages: [], leftOut: [] };
  await forEachWithProgress(pages, 'page', async ({ path, target }) => {
    try {
      const { content, isChanged, result } = markBytes(await readFile(target), options);
      if (isChanged && !options.isCheck) await replaceFile(target, content);
      all.pages.push({ file: path, isChanged, ...result.report });
    } catch (error) {
      all.leftOut.push({ file: path, reason: describeRefusal(error) });
    }
  });
  return all;
}

/** Whether a page requests or runs something before consent, or did so before it was marked. */
export const isLive = ({ marked, removed, unsure }: MarkReport): boolean =>
  marked.length > 0 || removed.length > 0 || unsure.some((doubt) => doubt.isLive);
