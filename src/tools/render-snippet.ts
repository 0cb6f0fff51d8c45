import { renderTag } from '../snippet/render-tag.js';

/** The lines that the owner puts into the pages. */
export interface Snippet {
  /** The one tag. */
  readonly tag: string;
  /** The control that opens the settings. */
  readonly open: string;
}

/**
 * Renders the lines to paste.
 *
 * @param folder the address of the folder with the files of this version
 * @param hash the hash of `ask-first.js`, from `integrity.json`
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
