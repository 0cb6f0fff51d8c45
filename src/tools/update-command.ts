import type { Command } from './command.js';
import { compareVersions } from './compare-versions.js';
import { listChanges, type Change } from './list-changes.js';
import { listVersions } from './list-versions.js';
import { parseWords, readFolder } from './parse-words.js';
import { readChangelog, readIntegrity } from './read-package.js';
import { printJson } from './print-json.js';

const HELP = `Usage: ask-first update <folder> [options]

Says which versions ask-first copy has put into a folder, and which version this package has.
Says what CHANGELOG.md has on the versions after the newest one in the folder, and what to do.
Changes nothing.

Options:
  --json            Writes the result as JSON.
  --help            Shows this.

Exit codes: 0 done, 2 an error that you have to fix.
`;

const SEE_HELP = 'See: ask-first update --help';

const OPTIONS = { json: { type: 'boolean' } } as const;

interface Situation {
  readonly folder: string;
  /** The version of this package. */
  readonly version: string;
  /** The newest version in the folder. */
  readonly newest: string | undefined;
}

/** What the owner has to do, one step after the other. */
function listSteps({ folder, version, newest }: Situation): string[] {
  const copy = `ask-first copy ${folder}`;
  if (newest === undefined) return [copy, 'Put the lines that it prints into your pages.'];
  const difference = compareVersions(newest, version);
  if (difference === 0) return [];
  if (difference > 0) return ['npm install ask-first@latest', `ask-first update ${folder}`];
  return [
    `${copy}, with the --base that you use`,
    `Put the new src and integrity into your tag, in place of those of ${newest}.`,
    'Where your HTML holds the notice: ask-first html, with the new --base.',
    `Delete ${newest} when no page loads it any more, pages in caches included.`,
  ];
}

function describeChanges({ version, newest }: Situation, changes: readonly Change[]): string {
  if (newest === undefined) return '';
  const difference = compareVersions(newest, version);
  if (difference === 0) return '\nYou have the version of this package.\n';
  if (difference > 0) return '\nThis package is older than what you have.\n';
  const texts = changes.map(({ text }) => text).join('\n\n');
  return `\nWhat has changed since ${newest}:\n\n${texts || 'The changelog says nothing of it.'}\n`;
}

async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  const folder = readFolder(positionals, SEE_HELP);
  const { version } = await readIntegrity();
  const versions = await listVersions(folder);
  const newest = versions.at(-1);
  const changes =
    newest === undefined
      ? []
      : listChanges(await readChangelog(), { after: newest, until: version });
  const situation = { folder, version, newest };
  const steps = listSteps(situation);
  if (values.json) {
    printJson({ folder, versions, package: version, changes, steps });
    return 0;
  }
  const todo = steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
  process.stdout.write(
    `${folder} has: ${versions.join(', ') || 'no version'}
This package has: ${version}
${describeChanges(situation, changes)}
What to do:${steps.length > 0 ? `\n${todo}` : ' nothing'}
`,
  );
  return 0;
}

/** `ask-first update`: says what has changed since the version that a site has. */
export const updateCommand: Command = {
  summary: 'says what has changed since the version in your folder',
  help: HELP,
  run,
};
