import { parseWords } from './parse-words.js';
import { RULES_FILE } from './read-rules-file.js';
import { UsageError } from './usage-error.js';

export const MARK_HELP = `Usage: ask-first mark <file, folder or pattern>... [options]
       ask-first mark - [options]

Finds the tags of known third parties in HTML and writes the form that Ask First holds: scripts,
frames, pictures, films, style sheets, connection hints, and inline code of vendors. Pictures and
frames in <noscript> are removed. All else stays byte for byte; run it again, and nothing changes.
Tags of the site itself, and of third parties that are not known, are left alone. It lists these
third parties.

From a folder, it takes all .html and .htm files below, except in node_modules. A pattern that
starts with ! leaves pages out. With -, it reads a page from the standard input and writes it to the
standard output, and the report to the standard error.

Options:
  --rules <file>   Your rules, a JSON object. Default: ${RULES_FILE}, if there is one.
                   { "pixel.example": "advertising", "cdn.example/player": "embeds",
                     "img.example": "ignore", "/js/stats.js": "analytics", "gtag": "ignore" }
                   A host counts with its sub-domains, a path with all that begins like it, and *
                   stands for anything. The longest rule that fits wins. Rules win over our data.
  --site <host>    A host of your own, with its sub-domains. Can be repeated. Without it: the host
                   of the address that the page names as its own, by <link rel="canonical">
                   or og:url.
  --check          Changes nothing. The exit code is 1 where something live is left: a request to
                   a known third party that is not held.
  --json           Writes the report as JSON.
  --version-data   Prints the name, version and date of the data on third parties.
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
export function readMarkWords(words: string[]) {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  if (positionals.length === 0 && !values['version-data'])
    throw new UsageError(`which pages? Name files, folders, patterns or -. ${SEE_HELP}`);
  if (positionals.includes('-') && positionals.length > 1)
    throw new UsageError(`- is the standard input, and stands alone. ${SEE_HELP}`);
  return { ...values, patterns: positionals };
}
