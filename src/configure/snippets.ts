import type { ConfigInput } from '../options/config-input.js';
import { readBase } from '../snippet/read-base.js';
import { renderTag, type Attribute } from '../snippet/render-tag.js';
import type { Setup } from './setup.js';
import { writeStyle } from './theme.js';
import { writeConfig } from './write-config.js';

/** What the page knows of the build beside it, from `integrity.json`. */
export interface Release {
  readonly version: string;
  /** The hash of `ask-first.js`. */
  readonly hash: string;
}

/** Lines for the owner to copy to one place. */
export interface Snippet {
  readonly title: string;
  /** Where the lines go, and what to know about them. */
  readonly note: string;
  readonly code: string;
}

/** The id of the block with the options. */
const BLOCK = 'consent-config';

/** The file with the options, for the command line. */
const FILE = 'consent.json';

/** The folder into which `ask-first copy` puts the files, unless the owner says otherwise. */
export const usualBase = ({ version }: Release): string => `/ask-first/${version}/`;

/**
 * The address of the folder with our files, with a slash at its end: the usual one if the owner's
 * is wrong.
 */
const baseOf = ({ base }: Setup, release: Release): string =>
  readBase(base.trim()) ?? usualBase(release);

const toAttribute = (option: string): string =>
  `data-${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Writes JSON over several lines for a script element: nothing in it ends the element. */
const writeBlock = (config: ConfigInput): string =>
  JSON.stringify(config, null, 2).replace(/</g, '\\u003c');

const writeTag = (setup: Setup, release: Release, options: readonly Attribute[]): string =>
  renderTag(baseOf(setup, release), release.hash, options);

/** The options as attributes; undefined where one of them needs a block. */
function writeAttributes(config: ConfigInput): Attribute[] | undefined {
  const { purposes, cookie, signals, ...options } = config;
  if (typeof purposes !== 'string' || signals) return undefined;
  const texts = { ...options, purposes, cookieName: cookie?.name, cookieDomain: cookie?.domain };
  return Object.entries(texts).flatMap(([option, value]) =>
    typeof value === 'string' && value !== '' ? [[toAttribute(option), value] as const] : [],
  );
}

function writeTagSnippet(setup: Setup, release: Release, config: ConfigInput): Snippet {
  const attributes = writeAttributes(config);
  return attributes
    ? {
        title: 'One tag',
        note: 'In the head of every page.',
        code: writeTag(setup, release, attributes),
      }
    : {
        title: 'One tag',
        note: 'Vendors, labels, descriptions and signals do not fit into attributes. Take the tag with a JSON block.',
        code: '',
      };
}

function writeBlockSnippet(setup: Setup, release: Release, config: ConfigInput): Snippet {
  const block = `<script type="application/json" id="${BLOCK}">\n${writeBlock(config)}\n</script>`;
  return {
    title: 'Tag with a JSON block',
    note: 'In the head of every page, the block before the tag.',
    code: `${block}\n${writeTag(setup, release, [['data-config', BLOCK]])}`,
  };
}

/** Quotes a word of a command line, so that no shell takes it apart. */
const quote = (word: string): string =>
  /^[\w./:-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;

function writeCommandSnippets(setup: Setup, release: Release, config: ConfigInput): Snippet[] {
  const base = baseOf(setup, release);
  return [
    {
      title: `The file ${FILE}`,
      note: 'For the command line, and for the server.',
      code: `${JSON.stringify(config, null, 2)}\n`,
    },
    {
      title: "In the page's HTML",
      note: 'Writes the guard and the notice into your pages, so that the notice is seen with the first paint.',
      code: `npx ask-first html --config ${FILE} --base ${quote(base)} --into 'public/**/*.html'`,
    },
  ];
}

const writeModuleSnippet = (config: ConfigInput): Snippet => ({
  title: 'ES module',
  note: 'For a site with a bundler, as early as possible.',
  code: `import { start } from 'ask-first';\n\nstart(${JSON.stringify(config, null, 2)});`,
});

/** Writes all lines for the owner to copy, except the cookie table. */
export function writeSnippets(setup: Setup, release: Release): readonly Snippet[] {
  const config = writeConfig(setup);
  const style = writeStyle(setup);
  return [
    writeTagSnippet(setup, release, config),
    writeBlockSnippet(setup, release, config),
    ...writeCommandSnippets(setup, release, config),
    writeModuleSnippet(config),
    ...(style === ''
      ? []
      : [{ title: 'Style sheet', note: 'In the style sheet of your site.', code: style }]),
    {
      title: 'The way back',
      note: 'In the footer of every page. It opens the settings.',
      code: '<button data-consent-open>Cookie settings</button>',
    },
  ];
}
