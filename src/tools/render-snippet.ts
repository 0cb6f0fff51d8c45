import { renderTag } from '../snippet/render-tag.js';

/** What the owner puts into the pages. */
export interface Snippet {
  /** The one tag. */
  readonly tag: string;
  /** The control that opens the settings. */
  readonly open: string;
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
