import type { Context } from '../core/context.js';
import type { ShownText } from '../core/types.js';
import { nextTask, whenLoaded } from '../page/timing.js';

/**
 * Counts this page view as one with the notice, where the owner wants that. What is shown is read after
 * the paint, as the visitor may choose at once; the rest waits until the page is idle.
 *
 * @param read what the visitor has in front of them
 */
export async function countShowing(context: Context, read: () => ShownText): Promise<void> {
  if (!context.config.raw.showingsUrl) return;
  await context.afterPaint();
  const shown = read();
  whenLoaded(async () => {
    await nextTask();
    await context.withChunk('maintenance.js', (chunk) => chunk.countShowing(context, shown));
  });
}
