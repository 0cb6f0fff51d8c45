import { readBase as readFolder } from '../snippet/read-base.js';
import { renderTag } from '../snippet/render-tag.js';
import { UsageError } from './usage-error.js';

/** What the owner puts into the pages. */
export interface Snippet {
  /** The one tag. */
  readonly tag: string;
  /** The control that opens the settings. */
  readonly open: string;
}

/**
 * Reads the address of the folder that holds the versions.
 *
 * @returns the address with a slash at its end
 * @throws {UsageError} for one that would not lead to the same folder from each page
 */
export function readBase(base: string): string {
  const folder = readFolder(base);
  if (folder === undefined)
    throw new UsageError(
      `--base ${base} is no address of a folder: write one like /ask-first/ or https://cdn.example/`,
    );
  return folder;
}

/**
 * Renders the lines to paste.
 *
 * @param folder address of the folder with the files of this version
 * @param hash what `integrity.json` says of `ask-first.js`
 */
export function renderSnippet(folder: string, hash: string): Snippet {
  return {
    tag: renderTag(folder, hash, [
      ['data-policy-url', '/cookie-policy'],
      ['data-purposes', 'analytics advertising embeds'],
    ]),
    open: '<button data-consent-open>Cookie settings</button>',
  };
}
