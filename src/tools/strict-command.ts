import { purposesOf, type StrictOptions } from 'ask-first/strict';
import type { Command } from './command.js';
import { parseWords } from './parse-words.js';
import { readAllowed, readPageOptions } from './read-strict-options.js';
import { listStates, TARGETS } from './render-strict.js';
import { UsageError } from './usage-error.js';
import { printJson } from './print-json.js';

const HELP = `Usage: ask-first strict [headers | nginx | node | edge | static | html] [options]

Prints a policy that lets the browser itself hold what nobody has marked. Without consent, a
page may request its own hosts alone; with consent to some purposes, their hosts too; with
consent to all, there is no policy. Put data-reload-on-grant on the tag of the page: a policy
ends only when the page is reloaded. The guide tells the price and the limits, under Strict.

  headers   The headers of each state. The default.
  nginx     Configuration of nginx.
  node      Code for a Node server.
  edge      Code for an edge worker.
  static    A file _headers for a static host, which cannot look at the visitor's cookie.
  html      Lines for the head of each page, where no server of yours can look at the cookie.

Options:
  --config <file>         A JSON file with the options of the page: its purposes, vendors, cookie
                          and revision count. Without it: analytics and advertising.
  --allow <host>          A host that needs no consent, besides the page's own: img.paper.example,
                          or *.paper.example for all below. Can be repeated.
  --allow <purpose>=<host>
                          A host that may be requested once this purpose is granted. Can be repeated.
  --leave-frames          Leaves frames out, so that one embed can be shown before its purpose is
                          granted. Mark all frames then.
  --report-only           The browser holds nothing, and reports what it would hold.
  --report-to <address>   The address that receives the reports. Default: the console alone.
  --connection-allowlist  Adds the header Connection-Allowlist. In Chromium it also holds
                          speculation rules and connections ahead, and blocks links to hosts
                          that --link does not name.
  --link <host>           A host that links lead to, for that header. Can be repeated.
  --nonce <text>          For html: the nonce of the page's own policy, written as it is.
  --json                  Writes the result as JSON.
  --help                  Shows this.

Exit codes: 0 done, 2 an error that you have to fix.
`;

const SEE_HELP = 'See: ask-first strict --help';

const OPTIONS = {
  config: { type: 'string' },
  allow: { type: 'string', multiple: true },
  'leave-frames': { type: 'boolean' },
  'report-only': { type: 'boolean' },
  'report-to': { type: 'string' },
  'connection-allowlist': { type: 'boolean' },
  link: { type: 'string', multiple: true },
  nonce: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads the words of the command line, with a message for those that do not fit. */
function readWords(words: string[]) {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  const [target = 'headers', ...more] = positionals;
  if (!Object.hasOwn(TARGETS, target))
    throw new UsageError(
      `there is no "${target}": use one of ${Object.keys(TARGETS).join(', ')}. ${SEE_HELP}`,
    );
  if (more.length > 0)
    throw new UsageError(`name only one target: remove ${more.join(' ')}. ${SEE_HELP}`);
  if (values.nonce !== undefined && target !== 'html')
    throw new UsageError(`--nonce is for html. ${SEE_HELP}`);
  if (values.link && !values['connection-allowlist'])
    throw new UsageError(`--link needs --connection-allowlist. ${SEE_HELP}`);
  return { ...values, target };
}

/** Warns of purposes without hosts: a visitor who grants only such a purpose gets nothing of it. */
function warnOfMissing(purposes: readonly string[], { hosts }: StrictOptions): void {
  const missing = purposes.filter((id) => !hosts?.[id]);
  if (purposes.length > 1 && missing.length > 0)
    process.stderr.write(
      `no hosts for ${missing.join(', ')}: what needs ${missing.length > 1 ? 'these' : 'it'} stays held ` +
        `until the visitor grants all purposes. Name them: --allow ${missing[0]}=<host>\n`,
    );
}

async function run(words: string[]): Promise<number> {
  const { target, config, allow, nonce, json, ...flags } = readWords(words);
  const page = await readPageOptions(config);
  const options: StrictOptions = {
    ...page,
    ...readAllowed(allow),
    ...(flags['leave-frames'] && { leaveFrames: true }),
    ...(flags['report-only'] && { reportOnly: true }),
    ...(flags['report-to'] !== undefined && { reportTo: flags['report-to'] }),
    ...(flags['connection-allowlist'] && { connectionAllowlist: true }),
    ...(flags.link && { links: flags.link }),
  };
  let text: string;
  let purposes: readonly string[];
  try {
    purposes = purposesOf(options);
    text = TARGETS[target]?.(options, purposes, nonce) ?? '';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message}. ${SEE_HELP}`);
  }
  warnOfMissing(purposes, options);
  if (json) printJson({ target, purposes, options, states: listStates(purposes, options), text });
  else process.stdout.write(text);
  return 0;
}

/** `ask-first strict`: prints a policy that consent lifts. */
export const strictCommand: Command = {
  summary: 'prints a policy that lets the browser hold what nobody has marked',
  help: HELP,
  run,
};
