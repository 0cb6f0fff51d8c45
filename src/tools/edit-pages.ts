import { readFile } from 'node:fs/promises';
import { decodePage } from './decode-page.js';
import { describeRefusal } from './describe-refusal.js';
import { editPage } from './edit-page.js';
import type { FoundPage } from './find-pages.js';
import { forEachWithProgress } from './for-each-with-progress.js';
import { PageError } from './page-error.js';
import type { Blocks } from './render-blocks.js';
import { replaceFile } from './replace-file.js';

/** A page that is left as it is. */
export interface LeftOut {
  readonly file: string;
  readonly reason: string;
  /** Whether the owner has to do something. */
  readonly isMistake: boolean;
}

/** What has become of the pages. */
export interface Result {
  readonly changed: string[];
  readonly unchanged: string[];
  readonly leftOut: LeftOut[];
}

export interface EditOptions {
  readonly render: (pageLanguage?: string) => Blocks;
  /** Whether nothing is written. */
  readonly isCheck: boolean;
}

/** Edits one page. Returns whether that changes it. */
async function editOne({ path, target }: FoundPage, options: EditOptions): Promise<boolean> {
  if (/\.xht(ml)?$/i.test(path))
    throw new PageError('is XHTML, where a notice that is written as HTML does not work', {
      isMistake: false,
    });
  const { mark, text } = decodePage(await readFile(target));
  const edited = editPage(text, { hasMark: mark !== '', render: options.render });
  if (edited === text) return false;
  if (!options.isCheck) await replaceFile(target, mark + edited);
  return true;
}

/** Describes a page that is left out. Where the system refuses it, the owner has to do something too. */
const describeLeftOut = (file: string, error: unknown): LeftOut => ({
  file,
  reason: describeRefusal(error),
  isMistake: !(error instanceof PageError) || error.isMistake,
});

/** Edits pages one after the other. A page that cannot be edited does not stop the others. */
export async function editPages(
  pages: readonly FoundPage[],
  options: EditOptions,
): Promise<Result> {
  const result: Result = { changed: [], unchanged: [], leftOut: [] };
  await forEachWithProgress(pages, 'page', async (page) => {
    try {
      const isChanged = await editOne(page, options);
      result[isChanged ? 'changed' : 'unchanged'].push(page.path);
    } catch (error) {
      result.leftOut.push(describeLeftOut(page.path, error));
    }
  });
  return result;
}
