import type { Context } from '../core/context.js';
import type { ShownText } from '../core/types.js';
import { nextTask, whenLoaded, whenVisible } from '../page/timing.js';

/**
 * Counts this page view as one that showed the notice, if the owner has set `showingsUrl`. The text
 * is read right after the paint, since the visitor may choose at once. The rest waits until the
 * page is idle. A tab that was opened in the background counts when somebody looks at it.
 *
 * @param read reads what the visitor sees
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
