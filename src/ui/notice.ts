import type { Context } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import { nextTask, whenLoaded } from '../page/timing.js';
import type { AskFirstNotice } from './ask-first-notice.js';
import { diagnoseWhenIdle } from './diagnose-when-idle.js';
import { loadNoticeTexts } from './load-texts.js';
import { mountNotice } from './mount-notice.js';
import { takeVisitorRequest } from './request.js';
import { readShown } from './shown-text.js';

/**
 * Does what the notice is asked for. A click waits for the file that it needs. A page can dispatch
 * a request of its own: it counts as the page's decision, and what it says about the text does not
 * count.
 */
async function handleRequest(
  context: Context,
  request: Event,
  notice: AskFirstNotice,
): Promise<void> {
  const { withChunk } = context;
  const isByVisitor = takeVisitorRequest(request);
  const { wish, opener } = fieldsOf(request instanceof CustomEvent ? request.detail : null);
  if (wish === 'open') {
    const from = opener instanceof Element ? opener : null;
    await withChunk('preferences.js', (chunk) => chunk.openPreferences(context, from));
  } else if (wish === 'prefetch') {
    await withChunk('preferences.js', (chunk) => chunk.prefetch(context));
  } else if (wish === 'accept' || wish === 'decline') {
    const decision = wish === 'accept' ? 'granted' : 'denied';
    const method = isByVisitor ? wish : 'api';
    const shown = readShown(notice);
    await withChunk('choose.js', (chunk) => chunk.choose(context, decision, method, shown));
  }
}

/** ENTRY: the lazy chunk with Lit and the first layer. Shows the notice until a choice is made. */
export async function showNotice(context: Context): Promise<void> {
  const { consent, report, readStored, load, withChunk, config } = context;
  const isAskedAgain = readStored() !== null || config.hasGpc;
  // Without the reasons it is still the same question.
  const reasons = isAskedAgain
    ? load('extras.js')
        .then((extras) => extras.describeReasons(context))
        .catch(() => '')
    : '';
  const { options, texts } = await loadNoticeTexts(context);
  const content = { options, texts, reasons: await reasons };
  const notice = await mountNotice(content, consent, report, (request, notice) => {
    void handleRequest(context, request, notice);
  });
  if (!notice) return;
  // What a choice needs is loaded ahead: when the visitor comes near, or when the page is idle.
  const loadChoose = () => withChunk('choose.js', () => undefined);
  for (const type of ['pointerover', 'focusin'])
    notice.addEventListener(type, () => void loadChoose(), { once: true });
  whenLoaded(() => void nextTask().then(loadChoose));
  diagnoseWhenIdle(context, texts.purposes, notice.box);
}
