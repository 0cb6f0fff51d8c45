import { format } from 'node:util';
import type { ConfigInput } from 'ask-first/html';
import { LANGUAGES, findLanguage } from '../locales/languages.js';
import { loadPolicyTexts } from '../policy-table/load-policy-texts.js';
import { createPolicyTable, type PolicyTable } from '../policy-table/create-policy-table.js';
import { renderHtml } from '../policy-table/render-html.js';
import { renderMarkdown } from '../policy-table/render-markdown.js';
import type { Command } from './command.js';
import { loadOwnTexts } from './load-own-texts.js';
import { parseWords } from './parse-words.js';
import { readConfig } from './read-config.js';
import { UsageError } from './usage-error.js';
import { printJson } from './print-json.js';

const HELP = `Usage: ask-first policy-table --config <file> [options]

Writes the table of purposes, third parties, cookies and browser storage for your policy page to
the standard output, from the options of the page. It says what the settings say, in the same
words: ours, with your own texts over them. Lifetimes are as you have written them.

Options:
  --config <file>   A JSON file with the options of the page. Required.
  --lang <tag>      The language. Without it, that of the option "lang", else English.
  --format <name>   html or markdown. Default: html, a table without styles. The Markdown has
                    a table for each purpose.
  --json            Writes the table as JSON.
  --help            Shows this.

Exit codes: 0 done, 2 an error that you have to fix. What is wrong in the options is written to
the standard error, with what is used instead.
`;

const OPTIONS = {
  config: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const SEE_HELP = 'See: ask-first policy-table --help';

const RENDERERS: Readonly<Record<string, (table: PolicyTable) => string>> = {
  html: renderHtml,
  markdown: renderMarkdown,
};

/** Reads the words of the command line, with a message for those that do not fit. */
function readWords(words: string[]) {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  const { config, lang, format: name = 'html', json } = values;
  const render = Object.hasOwn(RENDERERS, name) ? RENDERERS[name] : undefined;
  if (config === undefined)
    throw new UsageError(
      `--config <file> is missing: the options of the page as JSON. ${SEE_HELP}`,
    );
  if (positionals.length > 0)
    throw new UsageError(`it takes options only, not ${positionals.join(' ')}. ${SEE_HELP}`);
  if (!render) throw new UsageError(`--format ${name}: use html or markdown. ${SEE_HELP}`);
  if (lang !== undefined && findLanguage(lang) === '')
    throw new UsageError(
      `--lang ${lang}: there are no texts in it. Use one of: ${LANGUAGES.join(' ')}`,
    );
  return { config, lang, render, isJson: json === true };
}

/** The language of the table; English where the options state none of ours. */
function languageOf({ lang }: ConfigInput): string {
  return (typeof lang === 'string' && findLanguage(lang)) || 'en';
}

/** Reports what is wrong in the options. */
function report(_level: string, message: string, ...details: unknown[]): void {
  process.stderr.write(`ask-first: --config: ${format(message, ...details)}\n`);
}

async function run(words: string[]): Promise<number> {
  const { config: path, lang, render, isJson } = readWords(words);
  const written = await readConfig(path);
  const config = lang === undefined ? written : { ...written, lang };
  const texts = await loadPolicyTexts(languageOf(config), loadOwnTexts);
  const table = createPolicyTable(config, texts, report);
  if (isJson) printJson(table);
  else process.stdout.write(render(table));
  return 0;
}

/** `ask-first policy-table`: writes the table of cookies for a policy page. */
export const policyTableCommand: Command = {
  summary: 'writes the table of third parties and cookies for your policy page',
  help: HELP,
  run,
};
