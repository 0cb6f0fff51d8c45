import type { Context } from '../core/context.js';
import { nextTask, whenLoaded } from '../page/timing.js';
import type { BoxHost } from './box-host.js';
import { readShown } from './shown-text.js';

/**
 * Counts this page view as one with the notice, where the owner wants that. What is shown is read after
 * the paint, as the visitor may choose at once; the rest waits until the page is idle.
 */
export async function countShowing(context: Context, host: BoxHost): Promise<void> {
  if (!context.config.raw.showingsUrl) return;
  await context.afterPaint();
  const shown = readShown(host);
  whenLoaded(async () => {
    await nextTask();
    await context.withChunk('maintenance.js', (chunk) => chunk.countShowing(context, shown));
  });
}
