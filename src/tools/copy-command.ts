import { join } from 'node:path';
import { isElsewhere } from '../snippet/read-base.js';
import type { Command } from './command.js';
import { copyFiles } from './copy-files.js';
import { parseWords, readFolder } from './parse-words.js';
import { readBaseWord } from './read-base-word.js';
import { readFiles, readIntegrity } from './read-package.js';
import { renderSnippet } from './render-snippet.js';
import { printJson } from './print-json.js';

const HELP = `Usage: ask-first copy <folder> [options]

Copies the files of Ask First into a folder of your site, below <folder>/<version>/: all that
a page can load, for the one tag and for the notice in the HTML, the licences, and
integrity.json, which has the hash of each file. Prints the lines to put into your pages.

The files of a version never change, so that browsers may keep them for good. Where one of
them is there with other content, nothing is copied. Copying again changes nothing. Other
versions stay as they are, for pages in caches that still load them.

The hash in the tag covers ask-first.js alone, not the files that it loads from beside it.

Options:
  --base <address>  The address of <folder> on the web. Default: /ask-first/
                    Another origin has to allow yours to load each of the files (CORS).
  --json            Writes the result as JSON.
  --help            Shows this.

Exit codes: 0 done, 2 an error that you have to fix.
`;

const SEE_HELP = 'See: ask-first copy --help';

const OPTIONS = { base: { type: 'string' }, json: { type: 'boolean' } } as const;

async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { options: OPTIONS, seeHelp: SEE_HELP });
  const parent = readFolder(positionals, SEE_HELP);
  const base = readBaseWord(values.base ?? '/ask-first/');

  const integrity = await readIntegrity();
  const { version } = integrity;
  const folder = join(parent, version);
  const { copied, unchanged } = await copyFiles(folder, await readFiles(integrity));

  const address = `${base}${version}/`;
  const { tag, open } = renderSnippet(address, integrity.files['ask-first.js']);
  if (values.json) {
    printJson({ version, folder, copied, unchanged, base: address, tag, open });
    return 0;
  }
  const cors = isElsewhere(base)
    ? '\nFor each of the files, its server has to send: Access-Control-Allow-Origin: *\n'
    : '';
  process.stdout.write(`${folder}: ${copied.length} copied, ${unchanged.length} unchanged

<!-- In the head of every page, with your own options: -->
${tag}

<!-- In the footer of every page: -->
${open}

For the notice in the HTML: ask-first html --base ${address} --config <file>
${cors}`);
  return 0;
}

/** `ask-first copy`: puts the files that a page loads into a folder of the site. */
export const copyCommand: Command = {
  summary: 'copies the files into a folder of your site, and prints the lines for your pages',
  help: HELP,
  run,
};
