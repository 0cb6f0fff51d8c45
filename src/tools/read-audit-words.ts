import type { AuditOptions } from '../visit/audit-pages.js';
import { parseWords } from './parse-words.js';
import { readRulesFile } from './read-rules-file.js';
import { UsageError } from './usage-error.js';

export const AUDIT_HELP = `Usage: ask-first audit <url>... [options]

Opens pages in an installed browser as new visitors: one reads and declines, another accepts,
withdraws and loads the page again. Says which third parties are contacted or keep something
without consent, and what for, which element or script is the cause, and what to write instead.
Says whether Decline is as easy as Accept, and what the notice costs. Prints the vendors and cookies
that it saw as options for Ask First. Works with any consent tool whose buttons it can find.

It needs the package playwright-core (npm install --save-dev playwright-core) and a browser.
It contacts only the addresses that you name, what their pages load, and with --crawl pages that
they link to.

Options:
  --html <file>          Writes the report as one page, with pictures.
  --json                 Writes the report as JSON.
  --baseline <file>      A report of an earlier --json: only faults that it does not have count.
  --crawl <number>       How many pages of the site to audit besides, to which the pages link.
  --rules <file>         Your rules on third parties, as for ask-first mark.
  --site <host>          A host of your own, with its sub-domains. Can be repeated.
  --browser <name>       chromium, chrome, firefox, or the path of one. Default: chromium
  --viewport <size>      The size of the window. Default: 1366x768
  --lang <tag>           The language of the visitor.
  --header <line>        "Name: value", sent to the host of the page only. Can be repeated.
  --cookie <pair>        name=value, of the visitor from the start. Can be repeated.
  --accept <selector>    The button that accepts, where it is not found.
  --decline <selector>   The button that declines, where it is not found.
  --settings <selector>  The control that opens the settings again, where it is not found.
  --wait <milliseconds>  A page is at rest once nothing has happened for this long. Default: 2000
  --help                 Shows this.

Exit codes: 0 nothing is wrong, 1 something is wrong (and new), 2 an error that you have to fix.
`;

const SEE_HELP = 'See: ask-first audit --help';

const OPTIONS = {
  html: { type: 'string' },
  json: { type: 'boolean' },
  baseline: { type: 'string' },
  crawl: { type: 'string' },
  rules: { type: 'string' },
  site: { type: 'string', multiple: true },
  browser: { type: 'string' },
  viewport: { type: 'string' },
  lang: { type: 'string' },
  header: { type: 'string', multiple: true },
  cookie: { type: 'string', multiple: true },
  accept: { type: 'string' },
  decline: { type: 'string' },
  settings: { type: 'string' },
  wait: { type: 'string' },
} as const;

/** What the user wants. */
export interface AuditWords extends Omit<AuditOptions, 'onStep'> {
  readonly html: string | undefined;
  readonly json: boolean;
  readonly baseline: string | undefined;
  readonly rules: Readonly<Record<string, string>>;
  readonly site: readonly string[];
}

function readUrl(text: string): string {
  const withProtocol = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withProtocol) || !/^https?:/i.test(withProtocol))
    throw new UsageError(`${text} is no address: write one like https://paper.example/`);
  return new URL(withProtocol).href;
}

function readNumber(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (!/^\d{1,6}$/.test(text))
    throw new UsageError(`--${option} ${text} is no number: write one like ${usual}. ${SEE_HELP}`);
  return Number(text);
}

function readViewport(text = '1366x768'): AuditOptions['viewport'] {
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/i.exec(text) ?? [];
  if (width === undefined)
    throw new UsageError(`--viewport ${text} is no size: write one like 390x844. ${SEE_HELP}`);
  return { width: Number(width), height: Number(height) };
}

function readHeader(line: string): [name: string, value: string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--header ${line}: write it like "Name: value". ${SEE_HELP}`);
  return [name.toLowerCase(), value];
}

function readCookie(pair: string): { name: string; value: string } {
  const [, name, value] = /^([^=;\s]+)=([^;]*)$/.exec(pair) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--cookie ${pair}: write it like name=value. ${SEE_HELP}`);
  return { name, value };
}

function readLanguage(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UsageError(`--lang ${tag} is no language: write one like de or pt-BR. ${SEE_HELP}`);
  }
}

function readSite(host: string): string {
  if (!/^[\w-]+(\.[\w-]+)*$/.test(host))
    throw new UsageError(
      `--site ${host} is no host: write one like cdn.paper.example. ${SEE_HELP}`,
    );
  return host.toLowerCase();
}

/** Reads the words of the command line, with a message for those that do not fit. */
export async function readAuditWords(words: string[]): Promise<AuditWords> {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  if (positionals.length === 0) throw new UsageError(`which pages? Name addresses. ${SEE_HELP}`);
  const { accept, decline, settings, header = [], cookie = [], site = [] } = values;
  return {
    urls: positionals.map(readUrl),
    browser: values.browser ?? 'chromium',
    crawl: readNumber('crawl', values.crawl, 0),
    wait: readNumber('wait', values.wait, 2000),
    viewport: readViewport(values.viewport),
    lang: readLanguage(values.lang),
    headers: Object.fromEntries(header.map(readHeader)),
    cookies: cookie.map(readCookie),
    controls: { accept, decline, settings },
    rules: await readRulesFile(values.rules),
    site: site.map(readSite),
    html: values.html,
    json: values.json === true,
    baseline: values.baseline,
  };
}
