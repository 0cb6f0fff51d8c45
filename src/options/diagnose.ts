import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { findLowContrasts } from './contrast.js';
import { describeWrongMark } from './wrong-mark.js';
import { readOptions } from './read-options.js';

/** ENTRY: the lazy chunk for site owners. Visitors of a site without a mistake never load it. */

/** The contrasts that have been reported on this page. */
const reported = new Set<string>();

/** Reports once each contrast in a box of ours that a theme makes too low. */
export function reportContrast({ report }: Context, box: Element): void {
  for (const { what, ratio, needed } of findLowContrasts(box)) {
    const shown = Math.floor(ratio * 100) / 100;
    const message = `low contrast: ${what} has ${shown}:1, and WCAG AA asks for ${needed}:1`;
    if (!reported.has(message)) report('error', message);
    reported.add(message);
  }
}

/** Reports each wrong option, with what is used instead, and each wrong mark. */
export function reportMistakes(
  { config, report }: Context,
  labels: Readonly<Record<Purpose, string>>,
): void {
  readOptions(config, labels, location, (option, found, used) =>
    reportWrongOption(report, option, found, used),
  );
  for (const element of document.querySelectorAll<HTMLElement>('[data-consent]')) {
    const problem = describeWrongMark(element, config.purposes);
    if (problem) report('error', problem, element);
  }
}
