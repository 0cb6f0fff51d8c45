import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { nextTask, whenLoaded } from '../page/timing.js';

/**
 * Reports the owner's mistakes, and the contrasts in a box of ours that a theme makes too low.
 * Waits until the page has loaded and is idle, since only the owner needs this.
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
