import { UsageError } from './usage-error.js';

/** What the owner puts into the pages. */
export interface Snippet {
  /** The one tag. */
  readonly tag: string;
  /** The control that opens the settings. */
  readonly open: string;
}

/** Stands for the origin of the pages, which the command line does not know. */
const OWN_ORIGIN = 'https://own.invalid';

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Reads the address of the folder that holds the versions.
 *
 * @returns the address with a slash at its end
 * @throws {UsageError} for one that would not lead to the same folder from each page
 */
export function readBase(base: string): string {
  const isFixed = /^(https?:\/\/|\/)/i.test(base);
  const url = isFixed && URL.canParse(base, OWN_ORIGIN) && new URL(base, OWN_ORIGIN);
  if (!url || url.search || url.hash || url.username)
    throw new UsageError(
      `--base ${base} is no address of a folder: write one like /ask-first/ or https://cdn.example/`,
    );
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (url.origin === OWN_ORIGIN) return folder;
  // Without a protocol, that of the page is meant.
  return `${base.startsWith('/') ? '' : url.protocol}//${url.host}${folder}`;
}

/** Whether an address names its host, which is then taken for another origin than that of the pages. */
export const isElsewhere = (base: string): boolean => !/^\/(?!\/)/.test(base);

/**
 * Renders the lines to paste.
 *
 * @param folder address of the folder with the files of this version
 * @param hash what `integrity.json` says of `ask-first.js`
 */
export function renderSnippet(folder: string, hash: string): Snippet {
  // Without CORS, a browser cannot check the hash of a file of another origin, and refuses it.
  const crossOrigin = isElsewhere(folder) ? '\n  crossorigin="anonymous"' : '';
  return {
    tag: `<script
  async
  src="${escapeAttribute(folder)}ask-first.js"
  integrity="${hash}"${crossOrigin}
  data-policy-url="/cookie-policy"
  data-purposes="analytics advertising"
></script>`,
    open: '<button data-consent-open>Cookie settings</button>',
  };
}
