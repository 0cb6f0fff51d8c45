import type { Choice, Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { nextTask, whenLoaded } from '../page/timing.js';
import type { ConsentRequest } from './ask-first-notice.js';
import { diagnoseWhenIdle } from './diagnose-when-idle.js';
import { loadNoticeTexts } from './load-texts.js';
import { mountNotice } from './mount-notice.js';

/**
 * Does what the visitor asks the notice for. A click waits for the file that it needs. The notice
 * decides about the purposes that it asks for, and no others.
 */
async function handleRequest(
  context: Context,
  asked: readonly Purpose[],
  { wish, shown, opener }: ConsentRequest,
): Promise<void> {
  const { withChunk } = context;
  if (wish === 'open') {
    await withChunk('preferences.js', (chunk) => chunk.openPreferences(context, opener));
  } else if (wish === 'prefetch') {
    await withChunk('preferences.js', (chunk) => chunk.prefetch(context));
  } else {
    const decision = wish === 'accept' ? 'granted' : 'denied';
    const choice: Choice = Object.fromEntries(asked.map((id) => [id, decision]));
    await withChunk('choose.js', (chunk) => chunk.choose(context, choice, wish, shown));
  }
}

/** ENTRY: the lazy chunk with Lit and the first layer. Shows the notice until a choice is made. */
export async function showNotice(context: Context): Promise<void> {
  const { consent, readStored, load, withChunk, config } = context;
  const isAskedAgain = readStored() !== null || config.hasGpc;
  // Without the news it is still the same question.
  const news = isAskedAgain
    ? load('extras.js')
        .then((extras) => extras.describeNews(context))
        .catch(() => '')
    : '';
  const { options, texts } = await loadNoticeTexts(context);
  const asked = consent.undecided;
  const purposes = options.purposes.filter(({ id }) => asked.includes(id));
  const content = { options: { ...options, purposes }, texts, news: await news };
  const notice = await mountNotice(content, consent, (request) => {
    void handleRequest(context, asked, request);
  });
  if (!notice) return;
  // What a choice needs is loaded ahead: when the visitor comes near, or when the page is idle.
  const loadChoose = () => withChunk('choose.js', () => undefined);
  for (const type of ['pointerover', 'focusin'])
    notice.addEventListener(type, () => void loadChoose(), { once: true });
  whenLoaded(() => void nextTask().then(loadChoose));
  diagnoseWhenIdle(context, texts.purposes, notice.box);
}
