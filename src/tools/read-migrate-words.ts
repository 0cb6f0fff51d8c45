import type { ToolMarkup } from '../migrate/tool-markup.js';
import { TOOLS } from '../migrate/tools.js';
import { parseWords } from './parse-words.js';
import { readBaseWord } from './read-base-word.js';
import { UsageError } from './usage-error.js';

const NAMES = [...TOOLS.keys()].join(', ');

export const MIGRATE_HELP = `Usage: ask-first migrate <tool> <file, folder or pattern>... [options]

Turns the markup of another consent tool into that of Ask First: what it holds, its own script, and
the controls that open its settings. All else stays byte for byte; run it again, and nothing changes.
It reads the tool's configuration from the pages, and from .js files that you name. Where it replaces
the tool's script by the tag of Ask First, it also writes the options. It lists what is left to do.

Tools: ${NAMES.replace(/^(.{60,80}?,) /, '$1\n       ')}

From a folder, it takes all .html and .htm files below, except in node_modules. A pattern that
starts with ! leaves pages out. It reads scripts, and does not change them.

Options:
  --purpose <name>=<purpose>
                            What a category or service of the tool stands for, such as
                            matomo=analytics. Can be repeated.
  --base <address>          The folder with the files of this version, such as
                            /ask-first/1.0.0/. Default: /ask-first/
  --check                   Changes nothing. The exit code is 1 where something is to be done.
  --json                    Writes the report as JSON.
  --help                    Shows this.

Exit codes: 0 done, 1 --check found something to do, 2 an error that you have to fix.
`;

const OPTIONS = {
  purpose: { type: 'string', multiple: true },
  base: { type: 'string' },
  check: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const SEE_HELP = 'See: ask-first migrate --help';

/** What the command line says. */
export interface MigrateWords {
  readonly name: string;
  readonly tool: ToolMarkup;
  readonly patterns: readonly string[];
  readonly purposes: ReadonlyMap<string, string>;
  readonly base: string;
  readonly isCheck: boolean;
  readonly isJson: boolean;
}

function readPurpose(word: string): [name: string, purpose: string] {
  const [, name, purpose] = /^(.+)=([a-z][a-z\d-]*)$/.exec(word) ?? [];
  if (name === undefined || purpose === undefined)
    throw new UsageError(
      `--purpose: "${word}" is no name with a purpose, such as matomo=analytics. ${SEE_HELP}`,
    );
  return [name.trim(), purpose];
}

/** Reads the words of the command line, with a message for those that do not fit. */
export function readMigrateWords(words: string[]): MigrateWords {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  const [name, ...patterns] = positionals;
  if (name === undefined) throw new UsageError(`which tool? One of ${NAMES}. ${SEE_HELP}`);
  const tool = TOOLS.get(name);
  if (!tool) throw new UsageError(`no tool "${name}": one of ${NAMES}. ${SEE_HELP}`);
  if (patterns.length === 0)
    throw new UsageError(`which pages? Name files, folders or patterns. ${SEE_HELP}`);
  return {
    name,
    tool,
    patterns,
    purposes: new Map((values.purpose ?? []).map(readPurpose)),
    base: readBaseWord(values.base ?? '/ask-first/'),
    isCheck: values.check === true,
    isJson: values.json === true,
  };
}
