import type { Context } from '../core/context.js';
import type { RenderedNotice } from '../core/rendered-notice.js';
import type { ShownVariant } from '../core/shown-variant.js';
import { runSafely } from '../page/report.js';
import type { BoxHost } from '../ui/box-host.js';
import { createChoiceCheck } from '../ui/watch-choices.js';
import { replaceNotice } from './replace-notice.js';

/** Checks Decline and Accept of a notice in the HTML. */
export interface NoticeCheck {
  readonly check: () => void;
  /**
   * Resolves when the variant was judged, or cannot be judged; undefined if the notice shows no
   * variant.
   */
  readonly whenJudged: Promise<void> | undefined;
  /** Whether the notice shows no variant, or one that was judged and is not dropped. */
  isUsable(): boolean;
}

/**
 * Creates the check of Decline and Accept of a notice in the HTML. If the notice shows a variant,
 * the check waits for the file that judges variants: without it, the page would be blamed for
 * faults of the variant.
 *
 * @param name name of the variant; empty without one
 */
export function createNoticeCheck(
  context: Context,
  notice: RenderedNotice,
  boxHost: BoxHost,
  name: string,
): NoticeCheck {
  const { report, withChunk } = context;
  const { host } = notice;
  let variant: ShownVariant | undefined;
  let check = name ? (): void => undefined : createChoiceCheck(boxHost, report);
  const checkInSight = (): void => {
    // The open preferences hide the notice.
    if (host.isConnected && !host.hasAttribute('data-behind')) check();
  };

  async function judgeVariant(): Promise<void> {
    await withChunk('variants.js', (chunk) => {
      variant = chunk.findRendered(context, name);
      variant?.showIn(host, () => void runSafely(() => replaceNotice(context, notice)));
    });
    check = createChoiceCheck({ ...boxHost, variant }, report);
    checkInSight();
  }
  return {
    check: checkInSight,
    whenJudged: name ? judgeVariant() : undefined,
    isUsable: () => !name || variant?.isDropped === false,
  };
}
