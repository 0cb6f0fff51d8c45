import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { nextTask, whenLoaded } from '../page/timing.js';

/**
 * Tells the site owner about mistakes, and about contrasts in one of our boxes that a theme makes too
 * low. Waits until the page has loaded and is idle, since only the owner needs it.
 */
export function diagnoseWhenIdle(
  context: Context,
  labels: Readonly<Record<Purpose, string>>,
  box: Element,
): void {
  whenLoaded(async () => {
    await nextTask();
    await context.withChunk('diagnose.js', ({ reportMistakes, reportContrast }) => {
      reportMistakes(context, labels);
      reportContrast(context, box);
    });
  });
}
