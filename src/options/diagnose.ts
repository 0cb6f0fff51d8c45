import type { Context, Mistake } from '../core/context.js';
import type { Purpose, Report } from '../core/types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { findPlace } from '../page/place.js';
import { checkOptions } from './check-options.js';
import { findLowContrasts, formatRatio } from './contrast.js';
import { findWrongMarks } from './find-wrong-marks.js';
import { isMarkGranted } from './marks.js';

/**
 * ENTRY: the lazy chunk for site owners. It is loaded when the page is idle, where the notice, the
 * preferences or a message are shown, and writes what is wrong to the console.
 */

/** Each mistake is reported once per page, however many of our boxes the visitor sees. */
let hasReportedMistakes = false;
const reportedContrasts = new Set<string>();

/** Reports each contrast in one of our boxes that a theme makes too low, once. */
export function reportContrast({ report }: Context, box: Element): void {
  // No theme applies where the visitor forces colours.
  if (matchMedia('(forced-colors: active)').matches) return;
  for (const { what, ratio, needed } of findLowContrasts(box)) {
    const message = `low contrast: ${what} has ${formatRatio(ratio)}, and WCAG AA asks for ${needed}:1`;
    if (!reportedContrasts.has(message)) report('error', message);
    reportedContrasts.add(message);
  }
}

/** Finds each wrong option, with what is used instead, and each wrong mark. */
export function findMistakes(
  { config, consent, isWatched }: Context,
  labels: Readonly<Record<Purpose, string>>,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const note: Report = (_level, message, ...details) => void mistakes.push({ message, details });
  checkOptions(config, labels, findPlace(), (...mistake) => reportWrongOption(note, ...mistake));
  const isGranted = (mark: string): boolean => isMarkGranted(mark, consent.isGranted);
  const { purposes, markNonce } = config;
  for (const [problem, element] of findWrongMarks(purposes, isGranted, markNonce, isWatched))
    note('error', problem, element);
  return mistakes;
}

/** Reports what `findMistakes` finds, once. */
export function reportMistakes(context: Context, labels: Readonly<Record<Purpose, string>>): void {
  if (hasReportedMistakes) return;
  hasReportedMistakes = true;
  for (const { message, details } of findMistakes(context, labels))
    context.report('error', message, ...details);
}
