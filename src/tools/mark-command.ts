import { access } from 'node:fs/promises';
import { markHtml, TRACKER_DATA, type MarkOptions } from 'ask-first/mark';
import type { Command } from './command.js';
import { findPages } from './find-pages.js';
import { isLive, markBytes, markPages } from './mark-pages.js';
import {
  describeCounts,
  describeNotMarked,
  describePage,
  describePurposes,
  sumUp,
} from './mark-report.js';
import { parseWords } from './parse-words.js';
import { readJsonObject } from './read-config.js';
import { PageError } from './page-error.js';
import { UsageError } from './usage-error.js';
import { writeJson } from './write-json.js';

const RULES_FILE = 'consent.marks.json';

const HELP = `Usage: ask-first mark <file, folder or pattern>... [options]
       ask-first mark - [options]

Finds the tags of known third parties in HTML and writes the form that Ask First holds: scripts,
frames, pictures, films, style sheets, connection hints, and inline code of vendors. Pictures and
frames in <noscript> are removed. All else stays byte for byte; run it again, and nothing changes.
Tags of the site itself and of third parties that nobody knows are left alone; the latter are listed.

Of a folder, it takes all .html and .htm below, but what is in node_modules. A pattern that starts
with ! leaves pages out. With -, it reads a page from the standard input and writes it to the
standard output, and the report to the standard error.

Options:
  --rules <file>   Your rules, a JSON object. Default: ${RULES_FILE}, if there is one.
                   { "pixel.example": "advertising", "cdn.example/player": "embeds",
                     "img.example": "ignore", "/js/stats.js": "analytics", "gtag": "ignore" }
                   A host counts with its sub-domains, a path with all that begins like it, and *
                   stands for anything. The longest rule that fits wins, over our data too.
  --site <host>    A host of your own, with its sub-domains. Can be repeated. Without it, what the
                   page calls canonical.
  --check          Changes nothing. The exit code is 1 where something live is left.
  --json           Writes the report as JSON.
  --version-data   Says which data the third parties are known by.
  --help           Shows this.

Exit codes: 0 done, 1 --check found something live, 2 an error that you have to fix.
`;

const OPTIONS = {
  rules: { type: 'string' },
  site: { type: 'string', multiple: true },
  check: { type: 'boolean' },
  json: { type: 'boolean' },
  'version-data': { type: 'boolean' },
} as const;

const SEE_HELP = 'See: ask-first mark --help';

/** Reads the words of the command line, with a message for those that do not fit. */
function readWords(words: string[]) {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  if (positionals.length === 0 && !values['version-data'])
    throw new UsageError(`which pages? Name files, folders, patterns or -. ${SEE_HELP}`);
  if (positionals.includes('-') && positionals.length > 1)
    throw new UsageError(`- is the standard input, and stands alone. ${SEE_HELP}`);
  return { ...values, patterns: positionals };
}

/** Reads the owner's rules: from the file that is named, else from the usual one. */
async function readRules(path: string | undefined): Promise<Record<string, string>> {
  if (path === undefined) {
    try {
      await access(RULES_FILE);
    } catch {
      return {};
    }
  }
  const shape = 'of rules: { "tracker.example": "advertising" }';
  const file = path ?? RULES_FILE;
  return (await readJsonObject(file, '--rules', shape)) as Record<string, string>;
}

/** The options, tried on an empty page, so that what is wrong in them is told once. */
async function readOptions(
  rulesFile: string | undefined,
  site: readonly string[] | undefined,
): Promise<MarkOptions> {
  const options = { rules: await readRules(rulesFile), ...(site && { site }) };
  try {
    markHtml('', options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const isOfSite = error.message.startsWith('site: ');
    throw new UsageError(
      isOfSite ? `--${error.message}` : `--rules: ${rulesFile ?? RULES_FILE}: ${error.message}`,
    );
  }
  return options;
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Marks the standard input. */
async function markInput(
  options: MarkOptions,
  { isCheck, isJson }: { isCheck: boolean; isJson: boolean },
): Promise<number> {
  let result: ReturnType<typeof markBytes>;
  try {
    result = markBytes(await readInput(), options);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    throw new UsageError(`the standard input ${error.message}`);
  }
  const { content, report } = result;
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

async function run(words: string[]): Promise<number> {
  const { patterns, rules, site, check, json, 'version-data': tellsData } = readWords(words);
  const [isCheck, isJson] = [check === true, json === true];
  if (tellsData) {
    const { name, version, date, hosts } = TRACKER_DATA;
    if (isJson) writeJson(TRACKER_DATA);
    else process.stdout.write(`${name} ${version} of ${date}, ${hosts} hosts\n`);
    return 0;
  }
  const options = await readOptions(rules, site);
  if (patterns[0] === '-') return markInput(options, { isCheck, isJson });

  const found = await findPages(patterns, { option: 'mark', inFolders: '**/*.{html,htm}' });
  const result = await markPages(found, { ...options, isCheck });
  const { pages, leftOut } = result;
  const notMarked = sumUp(pages);
  if (isJson) writeJson({ check: isCheck, data: TRACKER_DATA, pages, notMarked, leftOut });
  else {
    for (const { file, reason } of leftOut) process.stderr.write(`left out: ${file} ${reason}\n`);
    for (const page of pages) {
      const lines = describePage(page);
      if (lines !== '') process.stdout.write(`${page.file}\n${lines}`);
    }
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
  help: HELP,
  run,
};
