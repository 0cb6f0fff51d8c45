import type { Context, PreferencesChunk } from '../core/context.js';
import type { Choice, Purpose } from '../core/types.js';
import type { AskFirstNotice } from './ask-first-notice.js';
import { runSafely } from '../page/report.js';
import { countShowing } from './count-showing.js';
import { diagnoseWhenIdle } from './diagnose-when-idle.js';
import { loadNoticeTexts } from './load-notice-texts.js';
import { mountNotice } from './mount-notice.js';
import { prepareChoice } from './prepare-choice.js';
import { readRequest } from './request.js';
import { readShown } from './shown-text.js';

/**
 * Does what the visitor asks for in the notice. A click waits for the file that it needs. Accept
 * and Decline are about the purposes in the notice, and no others. A page can dispatch a request of
 * its own: it counts as the page's decision.
 */
async function handleRequest(
  context: Context,
  asked: readonly Purpose[],
  request: Event,
  notice: AskFirstNotice,
): Promise<void> {
  const { consent, withChunk, answerClick } = context;
  const { isByVisitor, detail } = readRequest(request);
  const { wish, opener } = detail;
  const from = opener instanceof Element ? opener : null;
  if (wish === 'open') {
    const open = (chunk: PreferencesChunk, isWanted: () => boolean) =>
      chunk.openPreferences(context, from, isWanted);
    await answerClick('preferences.js', open, from);
  } else if (wish === 'prefetch') {
    await withChunk('preferences.js', (chunk) => chunk.prefetch(context));
  } else if (wish === 'accept' || wish === 'decline') {
    const { record } = consent.state;
    const decision = wish === 'accept' ? 'granted' : 'denied';
    const choice: Choice = Object.fromEntries(asked.map((id) => [id, decision]));
    const method = isByVisitor ? wish : 'api';
    const shown = readShown(notice);
    await answerClick(
      'choose.js',
      (chunk) => {
        // The visitor may have decided elsewhere since the click, as in another tab.
        if (consent.state.record === record) return chunk.choose(context, choice, method, shown);
      },
      from,
    );
  }
}

/** ENTRY: the lazy chunk with Lit and the first layer. Shows the notice until a choice is made. */
export async function showNotice(context: Context): Promise<void> {
  const { consent, report, load, config } = context;
  const isAskedAgain = consent.hasRecord || config.hasGpc;
  // If the reasons do not load, the notice is shown without them.
  const reasons = isAskedAgain
    ? load('extras.js')
        .then((extras) => extras.describeReasons(context))
        .catch(() => '')
    : '';
  const { options, texts, variant } = await loadNoticeTexts(context);
  const asked = consent.undecided;
  const purposes = options.purposes.filter(({ id }) => asked.includes(id));
  const content = { options: { ...options, purposes }, texts, reasons: await reasons, variant };
  const notice = await mountNotice(
    content,
    consent,
    report,
    (request, notice) => void handleRequest(context, asked, request, notice),
    () => void runSafely(() => showNotice(context)),
  );
  if (!notice) return;
  prepareChoice(context, notice.renderRoot);
  void countShowing(context, () => readShown(notice));
  diagnoseWhenIdle(context, texts.purposes, notice.box);
}
