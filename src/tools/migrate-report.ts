import type { Note } from '../migrate/migrate-types.js';
import type { MigratedPage, MigrateResult } from './migrate-pages.js';
import { summarizePages } from './print-pages.js';

const describe = ({ line, column, element, what }: Note, prefix: string): string =>
  `  ${line}:${column} <${element}> ${prefix}${what}\n`;

/** Describes what was done in a page, and what is left, in a line for each element. */
export function describeMigrated({ done, left }: MigratedPage): string {
  const lines = [
    ...done.map((note): [Note, string] => [note, '']),
    ...left.map((note): [Note, string] => [note, 'LEFT: ']),
  ];
  return lines
    .sort(([one], [other]) => one.line - other.line || one.column - other.column)
    .map(([note, prefix]) => describe(note, prefix))
    .join('');
}

/** Describes our options, where pages get them, and what is left to do for the site as a whole. */
export function describeRest({ options, pages }: MigrateResult): string {
  if (!pages.some(({ isChanged }) => isChanged)) return '';
  return `our options, as far as they could be read:
${JSON.stringify(options, null, 2)}
left to do for the site: name it, its vendors and its policy in the options, try the notice, mark what
the tool has found by itself (npx ask-first mark), and put our files where the tag looks for them\n`;
}

/** Writes the last line of the report. */
export function describeMigratedCounts(result: MigrateResult, isCheck: boolean): string {
  const sum = (key: 'done' | 'left'): number =>
    result.pages.reduce((total, page) => total + page[key].length, 0);
  return `${summarizePages(result, isCheck)}; elements: ${sum('done')} done, ${sum('left')} left to do\n`;
}
