import type { Context, ServerNotice } from '../core/context.js';
import type { Cause } from '../core/types.js';
import { report } from '../page/report.js';
import { afterPaint, whenLoaded } from '../page/timing.js';
import { attempt } from '../storage/attempt.js';
import { watchTabs } from '../storage/tabs.js';
import type { StoredChoice } from './follow-storage.js';
import { loadNoticeAhead } from './load-notice-ahead.js';
import type { Surroundings } from './surroundings.js';
import { tidy } from './tidy.js';
import { needsAnswer, whetherToAsk } from './whether-to-ask.js';

/** What the beginning of a page needs. */
interface Parts {
  readonly storedChoice: StoredChoice;
  readonly whereWeRun: () => Promise<Surroundings>;
  readonly askVisitor: (cause: Cause) => Promise<void>;
  /** Requests one of our files that will be loaded soon. */
  readonly preload?: (file: string) => void;
  readonly serverNotice?: ServerNotice;
}

/**
 * Creates the function that does what a page needs once the stored choice is known. It resolves with
 * whether the page asks.
 */
export function createBeginPage(context: Context, parts: Parts): () => Promise<boolean> {
  const { consent, config } = context;
  const { storedChoice, whereWeRun, askVisitor, preload, serverNotice } = parts;

  /**
   * Whether the notice in the HTML fits this visitor. It is the same for everybody, so it cannot say why
   * a visitor is asked again, or what Global Privacy Control means here. `notice.js` can.
   */
  const isUsualQuestion = async (): Promise<boolean> =>
    whetherToAsk(consent.state, config, await whereWeRun()) === 'ask' &&
    !config.hasGpc &&
    !consent.hasRecord;

  /** Shows the notice, or answers without asking. */
  async function beginAsking(): Promise<void> {
    const isShown = serverNotice?.show(context, isUsualQuestion).catch((error: unknown) => {
      report('warn', 'the notice in the HTML cannot be shown', error);
      return false;
    });
    if (await isShown) return;
    // If nothing can be requested ahead, the notice comes a little later.
    attempt(() => preload && loadNoticeAhead(config.raw, preload));
    // The page's own first paint comes before the notice.
    await afterPaint();
    await askVisitor('restore');
  }

  return async () => {
    // Opening a channel takes longer than the page should wait for its first script.
    setTimeout(() =>
      watchTabs(config.cookieName, () => storedChoice.takeOver(context.readStored())),
    );
    whenLoaded(() => {
      const stored = storedChoice.readLater();
      tidy(context, stored, whereWeRun);
      storedChoice.takeOver(stored.record);
    });
    const isAsking = needsAnswer(whetherToAsk(consent.state, config, await whereWeRun()));
    if (isAsking) void beginAsking();
    else serverNotice?.remove();
    return isAsking;
  };
}
