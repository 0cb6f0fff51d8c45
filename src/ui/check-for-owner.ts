import type { Context } from '../core/context.js';
import { en } from '../locales/en.js';
import { readOptions } from '../options/read-options.js';
import { hasSuspiciousMark } from '../options/wrong-mark.js';
import { runSafely } from '../page/report.js';
import { whenLoaded } from '../page/timing.js';
import { isThemed } from './is-themed.js';

/** Whether the owner has made a mistake in the options or in a mark. */
function hasMistake({ config }: Context): boolean {
  let isWrong = hasSuspiciousMark(config.purposes);
  readOptions(config, en.purposes, location, () => (isWrong = true));
  return isWrong;
}

/**
 * Reports the owner's mistakes, once the page has loaded. `labels` are ours in the visitor's language.
 * Only a page with a mistake loads what describes it.
 */
export function checkOptions(context: Context, labels: Readonly<Record<string, string>>): void {
  whenLoaded(() => {
    void runSafely(async () => {
      if (hasMistake(context)) (await context.load('diagnose.js')).reportMistakes(context, labels);
    });
  });
}

/** Reports contrasts in a box of ours that a theme makes too low, once its styles have loaded. */
export function checkContrast(context: Context, box: Element): void {
  whenLoaded(() => {
    void runSafely(async () => {
      if (isThemed(box)) (await context.load('diagnose.js')).reportContrast(context, box);
    });
  });
}
