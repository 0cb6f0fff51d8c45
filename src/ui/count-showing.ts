import type { Context } from '../core/context.js';
import type { ShownText } from '../core/types.js';
import { nextTask, whenLoaded, whenVisible } from '../page/timing.js';

/**
 * Counts this page view as one with the notice, if the owner wants that. What is shown is read after the
 * paint, as the visitor may choose at once; the rest waits until the page is idle. A tab that was opened in
 * the background counts when somebody looks at it.
 *
 * @param read what the visitor has in front of them
 */
export async function countShowing(context: Context, read: () => ShownText): Promise<void> {
  if (!context.config.raw.showingsUrl) return;
  await whenVisible();
  await context.afterPaint();
  const shown = read();
  whenLoaded(async () => {
    await nextTask();
    await context.withChunk('maintenance.js', (chunk) => chunk.countShowing(context, shown));
  });
}
