import type { Command } from './command.js';
import { withMarks } from './find-block.js';
import { editPages, type Result } from './edit-pages.js';
import { findPages } from './find-pages.js';
import { parseWords } from './parse-words.js';
import { readConfig } from './read-config.js';
import { createRenderer, type Blocks } from './render-blocks.js';
import { UsageError } from './usage-error.js';
import { printJson } from './print-json.js';

const HELP = `Usage: ask-first html --config <file> [options]
       ask-first html --config <file> --into <pattern>... [options]

Writes the guard and the notice as HTML: to the standard output or, with --into, into pages.
In a page they stand between comments of ours, such as <!-- ask-first guard --> and
<!-- /ask-first guard -->. Where a page has no such comments, they are put in. Run it again
to bring the pages up to date: all that is outside of the comments stays as it is.

Options:
  --config <file>   A JSON file with the options of the page. Required.
  --into <pattern>  The pages, for example 'public/**/*.html'. Takes several patterns, and can be
                    repeated. A pattern that starts with ! leaves pages out. What is in
                    node_modules is left out.
  --lang <tag>      The language. Without it, that of the page's <html lang>, else the option
                    "lang", else English.
  --base <address>  The folder with the other files of Ask First. Default: /ask-first/
  --inline          Writes the code of the guard into each page, rather than a tag that loads it
                    from that folder.
  --no-early        Leaves out the script that shows the notice before the guard has loaded, for
                    a policy that forbids scripts in the page.
  --variant <name>  The variant of the notice to write. Default: the notice without a variant.
  --nonce <text>    The nonce of the page's policy, written as it is: a placeholder that your
                    server replaces, for example {{nonce}}.
  --check           Changes nothing. The exit code is 1 where a page would change.
  --json            Writes the result as JSON.
  --help            Shows this.

Exit codes: 0 done, 1 --check found a page that would change, 2 an error that you have to fix.
`;

const OPTIONS = {
  config: { type: 'string' },
  into: { type: 'string', multiple: true },
  lang: { type: 'string' },
  base: { type: 'string' },
  inline: { type: 'boolean' },
  'no-early': { type: 'boolean' },
  variant: { type: 'string' },
  nonce: { type: 'string' },
  check: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const SEE_HELP = 'See: ask-first html --help';

/** Reads the words of the command line, with a message for those that do not fit. */
function readWords(words: string[]) {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  // A shell makes several words of a pattern that has no quotes.
  if (positionals.length > 0 && !values.into)
    throw new UsageError(`pages follow --into: --into ${positionals.join(' ')}. ${SEE_HELP}`);
  if (values.check && !values.into) throw new UsageError(`--check needs --into. ${SEE_HELP}`);
  const { config } = values;
  if (config === undefined)
    throw new UsageError(
      `--config <file> is missing: the options of the page as JSON. ${SEE_HELP}`,
    );
  return { ...values, config, patterns: [...(values.into ?? []), ...positionals] };
}

/** Writes both blocks to the standard output. With our comments, `--into` can bring them up to date later. */
function printBlocks({ guard, notice }: Blocks): void {
  process.stdout.write(`<!-- In the head, before every script: -->
${withMarks('guard', guard)}

<!-- The first thing in the body: -->
${withMarks('notice', notice)}
`);
}

/** Writes what has become of the pages. */
function printResult({ changed, unchanged, leftOut }: Result, isCheck: boolean): void {
  const verb = isCheck ? 'would change' : 'changed';
  for (const { file, reason } of leftOut) process.stderr.write(`left out: ${file} ${reason}\n`);
  for (const file of changed) process.stdout.write(`${verb}: ${file}\n`);
  const counts = [
    `${changed.length} ${verb}`,
    `${unchanged.length} unchanged`,
    `${leftOut.length} left out`,
  ];
  process.stdout.write(`${counts.join(', ')}\n`);
}

async function run(words: string[]): Promise<number> {
  const {
    config: configPath,
    patterns,
    lang,
    base,
    inline,
    'no-early': noEarly,
    variant,
    nonce,
    check,
    json,
  } = readWords(words);
  const isCheck = check === true;
  const config = await readConfig(configPath);
  const renderBlocks = createRenderer(config, {
    configPath,
    base,
    inline: inline === true,
    early: noEarly !== true,
    variant,
    nonce,
  });
  if (patterns.length === 0) {
    const blocks = renderBlocks(lang);
    if (json) printJson(blocks);
    else printBlocks(blocks);
    return 0;
  }

  const pages = await findPages(patterns, { option: '--into' });
  const render = (pageLanguage?: string): Blocks => renderBlocks(lang ?? pageLanguage);
  const result = await editPages(pages, { render, isCheck });
  if (json) printJson({ check: isCheck, ...result });
  else printResult(result, isCheck);
  if (result.leftOut.some(({ isMistake }) => isMistake)) return 2;
  return isCheck && result.changed.length > 0 ? 1 : 0;
}

/** `ask-first html`: writes the guard and the notice as HTML. */
export const htmlCommand: Command = {
  summary: 'writes the guard and the notice as HTML, also into pages',
  help: HELP,
  run,
};
