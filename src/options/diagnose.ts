import { lowContrasts } from './contrast.js';
import { wrongMark } from './wrong-mark.js';
import { readOptions } from './read-options.js';
import type { Context } from '../core/types.js';

/** What was told of contrast on this page. */
const told = new Set<string>();

/** Tells the site owner once of each contrast in a box of ours that a theme makes too low. */
export function adviseOnContrast({ report }: Context, box: Element): void {
  for (const { what, ratio, needed } of lowContrasts(box)) {
    const shown = Math.floor(ratio * 100) / 100;
    const message = `low contrast: ${what} has ${shown}:1, and WCAG AA asks for ${needed}:1`;
    if (!told.has(message)) report('error', message);
    told.add(message);
  }
}

/**
 * ENTRY: the lazy chunk that tells the site owner what is wrong, in the console: a sentence for each
 * wrong option, with what is used instead, one for each wrong mark, and one for each contrast that a
 * theme makes too low. Visitors of a site that has no theme and no mistakes never load it.
 */
export function advise(
  { config, report }: Context,
  labels: Readonly<Record<string, string>>,
): void {
  readOptions(config, labels, location, (option, found, used) =>
    report('error', `wrong option "${option}":`, found, 'Used instead:', used || 'nothing'),
  );
  for (const element of document.querySelectorAll<HTMLElement>('[data-consent]')) {
    const wrong = wrongMark(element, config.purposes);
    if (wrong) report('error', wrong, element);
  }
}
