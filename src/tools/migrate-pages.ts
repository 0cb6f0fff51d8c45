import { markHtml } from 'ask-first/mark';
import { readFile } from 'node:fs/promises';
import { createPurposeFinder, type PurposeFinder } from '../migrate/find-purposes.js';
import { migrateHtml } from '../migrate/migrate-html.js';
import type { MigrateReport } from '../migrate/migrate-types.js';
import type { OldConfig } from '../migrate/old-config.js';
import { mergeConfigs, readOldCode, readOldPage } from '../migrate/read-old-config.js';
import { writeOptions } from '../migrate/write-options.js';
import { describeRefusal } from './describe-refusal.js';
import { editBytes, readText } from './edit-bytes.js';
import type { FoundPage } from './find-pages.js';
import { forEachWithProgress } from './for-each-with-progress.js';
import type { MigrateWords } from './read-migrate-words.js';
import { replaceFile } from './replace-file.js';

/** What has become of one page. */
export interface MigratedPage extends MigrateReport {
  readonly file: string;
  readonly isChanged: boolean;
}

/** What has become of the pages. */
export interface MigrateResult {
  /** Our options, as far as they could be read. */
  readonly options: object;
  readonly pages: MigratedPage[];
  readonly leftOut: { readonly file: string; readonly reason: string }[];
}

const isScript = ({ path }: FoundPage): boolean => /\.[cm]?js$/i.test(path);

/** Finds the purpose of an address; undefined where it is not known. */
function purposeOfAddress(address: string): string | undefined {
  const src = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return markHtml(`<script src="${src}"></script>`).report.marked[0]?.purpose;
}

/** Reads the tool's configuration. Each file may have a part of it. */
async function readConfigs(
  files: readonly FoundPage[],
  { tool }: MigrateWords,
  leftOut: MigrateResult['leftOut'],
): Promise<OldConfig> {
  const configs: OldConfig[] = [];
  for (const file of files) {
    try {
      const { text } = readText(await readFile(file.target));
      configs.push(...(isScript(file) ? [readOldCode(text, tool)] : readOldPage(text, tool)));
    } catch (error) {
      leftOut.push({ file: file.path, reason: describeRefusal(error) });
    }
  }
  return mergeConfigs(configs);
}

/** Finds the purposes of all marks that the migration writes into pages. */
async function findUsed(
  pages: readonly FoundPage[],
  { tool, base }: MigrateWords,
  finder: PurposeFinder,
): Promise<string[]> {
  const used = new Set<string>();
  for (const { target } of pages) {
    const { text } = readText(await readFile(target));
    const { report } = migrateHtml(text, tool, finder, { base, options: {} });
    for (const purpose of report.purposes) used.add(purpose);
  }
  return [...used];
}

/** Migrates pages one after the other. A page that cannot be read or written does not stop the others. */
export async function migratePages(
  files: readonly FoundPage[],
  words: MigrateWords,
): Promise<MigrateResult> {
  const { name, tool, purposes, base, isCheck } = words;
  const leftOut: MigrateResult['leftOut'] = [];
  const config = await readConfigs(files, words, leftOut);
  const finder = createPurposeFinder(tool, purposes, config, purposeOfAddress);
  const readable = files.filter(({ path }) => !leftOut.some(({ file }) => file === path));
  const htmlFiles = readable.filter((file) => !isScript(file));
  const used = await findUsed(htmlFiles, words, finder);
  const options = writeOptions(name, config, finder, used);
  const result: MigrateResult = { options, pages: [], leftOut };
  await forEachWithProgress(htmlFiles, 'page', async ({ path, target }) => {
    try {
      const edited = editBytes(await readFile(target), (text) =>
        migrateHtml(text, tool, finder, { base, options }),
      );
      const { content, isChanged } = edited;
      if (isChanged && !isCheck) await replaceFile(target, content);
      result.pages.push({ file: path, isChanged, ...edited.result.report });
    } catch (error) {
      leftOut.push({ file: path, reason: describeRefusal(error) });
    }
  });
  return result;
}
