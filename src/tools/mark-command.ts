import { TRACKER_DATA } from 'ask-first/mark';
import type { Command } from './command.js';
import { findPages } from './find-pages.js';
import { markInput } from './mark-input.js';
import { isLive, markPages } from './mark-pages.js';
import {
  describeCounts,
  describeNotMarked,
  describePage,
  describePurposes,
  sumUp,
} from './mark-report.js';
import { printJson } from './print-json.js';
import { printPages } from './print-pages.js';
import { readMarkOptions } from './read-mark-options.js';
import { MARK_HELP, readMarkWords } from './read-mark-words.js';

async function run(words: string[]): Promise<number> {
  const { patterns, rules, site, check, json, 'version-data': tellsData } = readMarkWords(words);
  const [isCheck, isJson] = [check === true, json === true];
  if (tellsData) {
    const { name, version, date, hosts } = TRACKER_DATA;
    if (isJson) printJson(TRACKER_DATA);
    else process.stdout.write(`${name} ${version} of ${date}, ${hosts} hosts\n`);
    return 0;
  }
  const options = await readMarkOptions(rules, site);
  if (patterns[0] === '-') return markInput(options, { isCheck, isJson });

  const found = await findPages(patterns, { option: 'mark', inFolders: '**/*.{html,htm}' });
  const result = await markPages(found, { ...options, isCheck });
  const { pages, leftOut } = result;
  const notMarked = sumUp(pages);
  if (isJson) printJson({ check: isCheck, data: TRACKER_DATA, pages, notMarked, leftOut });
  else {
    printPages(result, describePage);
    process.stdout.write(
      describeNotMarked(notMarked) + describePurposes(pages) + describeCounts(result, isCheck),
    );
  }
  if (leftOut.length > 0) return 2;
  return isCheck && pages.some(isLive) ? 1 : 0;
}

/** `ask-first mark`: holds the tags of known third parties in pages. */
export const markCommand: Command = {
  summary: 'holds the tags of known third parties in pages',
  help: MARK_HELP,
  run,
};
