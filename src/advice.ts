import { wrongMark } from './advice/wrong-mark.js';
import { readOptions } from './core/options.js';
import type { Context } from './core/types.js';

/**
 * ENTRY: the lazy chunk that tells the site owner what is wrong, in the console: a sentence for each
 * wrong option, with what is used instead, and one for each wrong mark. Visitors of a site that has
 * no mistakes never load it.
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
