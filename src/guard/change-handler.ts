import { without } from '../core/contains.js';
import type { Context, MaintenanceChunk } from '../core/context.js';
import type { Cause, ConsentListener, ConsentState } from '../core/types.js';
import type { Release } from '../gate/gate.js';
import { runSafely } from '../page/report.js';
import { atMost } from '../page/timing.js';
import { LONGEST_CLEARING } from './follow-storage.js';
import type { PageListeners } from './page-listeners.js';
import type { PagePolicy } from './page-policy.js';
import type { Signals } from './signals.js';

/**
 * Creates the listener that acts on a change of consent:
 * 1. The gate requests what was granted, at once.
 * 2. After the next paint the signals are notified, then the page's listeners and `consentchange`.
 *    Meanwhile the gate releases.
 * 3. Code that runs cannot be unloaded, so a page that has lost a purpose is reloaded. A page whose
 *    security policy still blocks what was granted is reloaded too, to get another policy.
 *
 * @param policy what the security policy of this page allows
 */
export function createChangeHandler(
  context: Context,
  signals: Signals,
  release: Release,
  pageListeners: PageListeners,
  askVisitor: (cause: Cause) => Promise<void>,
  policy: PagePolicy,
): ConsentListener {
  async function onChange(
    state: ConsentState,
    previous: ConsentState,
    cause: Cause,
  ): Promise<void> {
    const lost = without(previous.granted, state.granted);
    // The visitor may be writing something in another tab. That tab gets the new policy with its next page.
    const needsReload =
      lost.length > 0 || (cause !== 'tab' && !state.granted.every(policy.mayLoad));
    const notified = context.afterPaint().then(() => {
      // Signals are not notified of the restored state: they start with it.
      if (cause !== 'restore') signals.notify(cause);
    });
    if (lost.length === 0 && cause !== 'restore') release(notified);
    await notified;
    pageListeners.notify(state, previous, cause);
    if (!needsReload) return askVisitor(cause);
    await context.afterPaint();
    // If `maintenance.js` does not load, a plain reload has to do. A page that has just begun is not
    // reloaded: it could reload without end.
    let reloadPage: MaintenanceChunk['reloadPage'] = async () => {
      if (cause !== 'restore') location.reload();
    };
    const cleared = context.withChunk('maintenance.js', (chunk) => {
      ({ reloadPage } = chunk);
      return chunk.clearLost(context, lost);
    });
    await atMost(LONGEST_CLEARING, cleared);
    await reloadPage(context, lost, policy.wouldLift);
  }
  return (...change) => void runSafely(() => onChange(...change));
}
