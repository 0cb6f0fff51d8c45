import { style } from 'built:notice';
import type { Context } from '../core/context.js';
import type { RenderedClick, RenderedNotice } from '../core/rendered-notice.js';
import type { Choice } from '../core/types.js';
import { document } from '../page/document.js';
import { runSafely } from '../page/report.js';
import { announceChoices } from '../ui/announce-choices.js';
import { compareChoices } from '../ui/compare-choices.js';
import { countShowing } from '../ui/count-showing.js';
import { keepDialogOpen } from '../ui/keep-dialog-open.js';
import { keepEvents } from '../ui/keep-events.js';
import { keepPageReachable } from '../ui/keep-page-reachable.js';
import { prepareChoice } from '../ui/prepare-choice.js';
import { watchChoices } from '../ui/watch-choices.js';
import { watchSight, type Sight } from '../ui/watch-sight.js';
import { createNoticeCheck, type NoticeCheck } from './create-notice-check.js';
import { boxHostOf, readShownOf, variantOf } from './read-shown-of.js';
import { replaceNotice } from './replace-notice.js';

/**
 * ENTRY: the lazy chunk of a notice that a server has rendered. It adds what can wait until after the
 * first paint, without Lit.
 */

/** The checks of a notice that was enhanced. */
interface Watch {
  readonly choices: NoticeCheck;
  readonly sight: Sight;
}

const watches = new WeakMap<HTMLElement, Watch>();

/** Whether the notice has our style: markup that somebody has injected may look like a notice. */
const hasOwnStyle = (context: Context, notice: RenderedNotice): boolean =>
  notice.style.textContent === style + variantOf(context, notice).rule;

/** Keeps a click from moving the focus to a button: the focus would be lost when the notice goes. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Makes the dialog modal. The guard has opened it with `show`, which does not. */
function makeModal(dialog: HTMLDialogElement): () => void {
  dialog.close();
  return keepDialogOpen(dialog);
}

/**
 * Makes the notice do all that Lit's does: its events do not reach the page, the choices stay alike, the
 * page stays reachable around it, and a choice is announced. Once for each notice.
 */
export function enhance(context: Context, notice: RenderedNotice): void {
  const { consent, report, withChunk } = context;
  const { host, renderRoot, box } = notice;
  if (!host.isConnected || watches.has(host)) return;
  if (!hasOwnStyle(context, notice)) {
    report(
      'warn',
      'the style of the notice in the HTML was changed, so the notice is rendered again',
    );
    return void runSafely(() => replaceNotice(context, notice));
  }
  const { name } = variantOf(context, notice);
  const choices = createNoticeCheck(context, notice, boxHostOf(notice), name);
  const sight = watchSight(box, report, notice.shown);
  watches.set(host, { choices, sight });
  notice.onDispose(() => sight.stop());

  keepEvents(host);
  notice.onDispose(watchChoices(box, choices.check));
  notice.onDispose(box instanceof HTMLDialogElement ? makeModal(box) : keepPageReachable(box));
  renderRoot.querySelector('.actions')?.addEventListener('mousedown', keepFocus);
  const { accepted, declined } = host.dataset;
  const outcomes = { accept: accepted ?? '', decline: declined ?? '' };
  // If Lit's code announces already, it does so for all choices.
  if (!document.querySelector('ask-first-status'))
    void runSafely(() => announceChoices(consent, box.lang, outcomes));

  const prefetch = () => withChunk('preferences.js', (chunk) => chunk.prefetch(context));
  const more = renderRoot.querySelector('.more');
  // Not when a pointer comes near: a pointer on its way to Accept would load Lit.
  for (const type of ['pointerdown', 'focusin'])
    more?.addEventListener(type, () => void prefetch(), { once: true });
  prepareChoice(context, renderRoot);
  void countShowing(context, () => readShownOf(context, notice));
}

/**
 * Waits until the variant was judged; the visitor soon sees that something is loading. Resolves
 * with whether the click still counts then: false if the visitor has gone on, or if the file has
 * not loaded.
 */
async function waitUntilJudged(
  { answerClick }: Context,
  { whenJudged }: NoticeCheck,
  opener: Element,
): Promise<boolean> {
  if (!whenJudged) return true;
  let isStillWanted = false;
  await answerClick(
    'variants.js',
    async (_, isWanted) => {
      await whenJudged;
      isStillWanted = isWanted();
    },
    opener,
  );
  return isStillWanted;
}

/**
 * Does what the visitor asks for with a button. Accept waits for the checks of a variant. If the
 * variant fails, or if Accept and Decline are not alike, Lit's notice asks again. Accept does not
 * count if the click may have been misled, see `watchSight`. No click counts if a choice was made
 * after it.
 */
export async function handleClick(
  context: Context,
  notice: RenderedNotice,
  { wish, opener, act, record }: RenderedClick,
): Promise<void> {
  const { consent, answerClick } = context;
  const isCurrent = (): boolean => consent.state.record === record && notice.host.isConnected;
  if (!isCurrent()) return;
  // What fails here must not cost the visitor the click. Without the checks, Accept asks again.
  void runSafely(() => enhance(context, notice));
  if (wish === 'open')
    return answerClick(
      'preferences.js',
      async (chunk, isWanted) => {
        // Loaded before the notice is replaced, since these texts may be slow.
        await chunk.prefetch(context);
        if (!isWanted() || !isCurrent()) return;
        const settings = await replaceNotice(context, notice);
        await chunk.openPreferences(context, settings ?? opener, isWanted);
      },
      opener,
    );
  const watch = watches.get(notice.host);
  if (wish === 'accept' && watch) {
    const isWanted = await waitUntilJudged(context, watch.choices, opener);
    // If the file has not loaded, the variant is not usable, and the notice is replaced below.
    if (!isCurrent() || (!isWanted && watch.choices.isUsable())) return;
  }
  watch?.choices.check();
  const isFair =
    hasOwnStyle(context, notice) &&
    watch?.choices.isUsable() &&
    compareChoices(boxHostOf(notice)).length === 0;
  if (wish === 'accept' && !isFair)
    return answerClick(
      'notice.js',
      () => replaceNotice(context, notice).then(() => undefined),
      opener,
    );
  if (wish === 'accept') {
    await watch?.sight.whenKnown;
    if (watch?.sight.isTooEarly(act)) return;
  }
  const decision = wish === 'accept' ? 'granted' : 'denied';
  const choice: Choice = Object.fromEntries(notice.asked.map((id) => [id, decision]));
  const shown = readShownOf(context, notice);
  await answerClick(
    'choose.js',
    (chunk) => {
      if (isCurrent()) return chunk.choose(context, choice, act.isTrusted ? wish : 'api', shown);
    },
    opener,
  );
}
