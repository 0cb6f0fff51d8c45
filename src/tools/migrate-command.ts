import type { Command } from './command.js';
import { findPages } from './find-pages.js';
import { migratePages } from './migrate-pages.js';
import { describeMigrated, describeMigratedCounts, describeRest } from './migrate-report.js';
import { printJson } from './print-json.js';
import { printPages } from './print-pages.js';
import { MIGRATE_HELP, readMigrateWords } from './read-migrate-words.js';

async function run(words: string[]): Promise<number> {
  const read = readMigrateWords(words);
  const { name, patterns, isCheck, isJson } = read;
  const found = await findPages(patterns, { option: 'migrate', inFolders: '**/*.{html,htm}' });
  const result = await migratePages(found, read);
  const { pages, leftOut, options } = result;
  if (isJson) printJson({ check: isCheck, tool: name, options, pages, leftOut });
  else {
    printPages(result, describeMigrated);
    process.stdout.write(describeRest(result) + describeMigratedCounts(result, isCheck));
  }
  if (leftOut.length > 0) return 2;
  const isToDo = pages.some(({ isChanged, left }) => isChanged || left.length > 0);
  return isCheck && isToDo ? 1 : 0;
}

/** `ask-first migrate`: turns the markup of another tool into ours. */
export const migrateCommand: Command = {
  summary: 'turns the markup of another consent tool into that of Ask First',
  help: MIGRATE_HELP,
  run,
};
