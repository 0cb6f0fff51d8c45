import type { Context } from '../core/context.js';
import type { RenderedNotice } from '../core/rendered-notice.js';
import { document } from '../page/document.js';
import { TAG } from './read-rendered.js';

/**
 * Replaces this notice with the one that Lit renders. Resolves with the button of the new notice that
 * opens the preferences; with null if the new notice is not shown.
 */
export async function replaceNotice(
  context: Context,
  notice: RenderedNotice,
): Promise<HTMLElement | null> {
  const { host, renderRoot } = notice;
  const part = renderRoot.activeElement?.getAttribute('part');
  await context.withChunk('notice.js', (chunk) => chunk.showNotice(context));
  if (host.isConnected) return null;
  notice.dispose();
  // The new notice goes to the top layer in the next frame. Below the dialog, its button could not
  // get the focus back.
  await context.afterPaint();
  const root = document.querySelector(TAG)?.shadowRoot;
  const settings = root?.querySelector<HTMLElement>('.more > button') ?? null;
  const focused = part ? root?.querySelector<HTMLElement>(`[part~="${part}"]`) : null;
  focused?.focus({ preventScroll: true });
  return settings;
}
