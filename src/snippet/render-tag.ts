import { escapeHtml } from '../html/escape-html.js';
import { isElsewhere } from './read-base.js';

/** An attribute of the tag; its value is not escaped yet. */
export type Attribute = readonly [name: string, value: string];

/**
 * Renders the one tag, over several lines.
 *
 * @param folder address of the folder with our files, with a slash at its end
 * @param hash what `integrity.json` says of `ask-first.js`
 * @param options the options that stand on the tag
 */
export function renderTag(folder: string, hash: string, options: readonly Attribute[]): string {
  const attributes: readonly Attribute[] = [
    ['src', `${folder}ask-first.js`],
    ['integrity', hash],
    // Without CORS, a browser cannot check the hash of a file of another origin, and refuses it.
    ...(isElsewhere(folder) ? [['crossorigin', 'anonymous'] as const] : []),
    ...options,
  ];
  const lines = attributes.map(([name, value]) => `  ${name}="${escapeHtml(value)}"\n`);
  return `<script\n  async\n${lines.join('')}></script>`;
}
