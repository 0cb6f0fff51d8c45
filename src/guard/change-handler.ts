import type { Context, MaintenanceChunk } from '../core/context.js';
import type { Cause, ConsentListener, ConsentState } from '../core/types.js';
import type { Release } from '../gate/gate.js';
import { runSafely } from '../page/report.js';
import { atMost } from '../page/timing.js';
import { LONGEST_CLEARING } from './follow-storage.js';
import type { PageListeners } from './page-listeners.js';
import type { Signals } from './signals.js';

/**
 * Creates what follows a change of consent, in this order: what was granted is requested at once; after
 * the next paint the signals are notified, then the page's listeners and `consentchange`, while the gate
 * runs what it releases. Code that runs cannot be unloaded, so a page that has lost a purpose is loaded
 * anew; and so is one under a policy that consent lifts, when it has got a purpose.
 */
export function createChangeHandler(
  context: Context,
  signals: Signals,
  release: Release,
  pageListeners: PageListeners,
  askVisitor: (cause: Cause) => Promise<void>,
): ConsentListener {
  async function onChange(
    state: ConsentState,
    previous: ConsentState,
    cause: Cause,
  ): Promise<void> {
    const lost = previous.granted.filter((purpose) => !state.granted.includes(purpose));
    const needsNewPolicy =
      context.config.reloadOnGrant &&
      cause !== 'restore' &&
      state.granted.length > previous.granted.length;
    // A visitor may be writing something in another tab. It gets the new policy with its next page.
    const isOver = lost.length > 0 || (needsNewPolicy && cause !== 'tab');
    const notified = context.afterPaint().then(() => {
      // Signals start with the restored state, after this.
      if (cause !== 'restore') signals.notify(cause);
    });
    if (lost.length === 0 && !needsNewPolicy && cause !== 'restore') release(notified);
    await notified;
    pageListeners.notify(state, previous, cause);
    if (!isOver) return askVisitor(cause);
    await context.afterPaint();
    // Without our file, the browser's own way has to do.
    let loadAnew: MaintenanceChunk['loadAnew'] = () => location.reload();
    const cleared = context.withChunk('maintenance.js', (chunk) => {
      ({ loadAnew } = chunk);
      return chunk.clearLost(context, lost);
    });
    await atMost(LONGEST_CLEARING, cleared);
    loadAnew(context, lost);
  }
  return (...change) => void runSafely(() => onChange(...change));
}
