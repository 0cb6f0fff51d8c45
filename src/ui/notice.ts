import type { Context } from '../core/context.js';
import { runSafely } from '../page/report.js';
import { nextTask, whenLoaded } from '../page/timing.js';
import type { ConsentRequest } from './ask-first-notice.js';
import { checkContrast } from './check-for-owner.js';
import { loadWording } from './load-texts.js';
import { mountNotice } from './mount-notice.js';

const FAILED = 'did not load, all stays held';

/** Does what the visitor asks the notice for. A click waits for the file that it needs. */
async function handleRequest(
  context: Context,
  { wish, shown, opener }: ConsentRequest,
): Promise<void> {
  const { load } = context;
  if (wish === 'accept') return (await load('choose.js')).choose(context, 'granted', wish, shown);
  if (wish === 'decline') return (await load('choose.js')).choose(context, 'denied', wish, shown);
  const preferences = await load('preferences.js');
  return wish === 'open'
    ? preferences.openPreferences(context, opener)
    : preferences.prefetch(context);
}

/** ENTRY: the lazy chunk with Lit and the first layer. Shows the notice until a choice is made. */
export async function showNotice(context: Context): Promise<void> {
  const { consent, readStored, load, config } = context;
  const isAskedAgain = readStored() !== null || config.hasGpc;
  // Without the news it is still the same question.
  const news = isAskedAgain
    ? load('extras.js')
        .then((extras) => extras.describeNews(context))
        .catch(() => '')
    : '';
  const { options, texts } = await loadWording(context);
  const content = { options, texts, news: await news };
  const notice = await mountNotice(
    content,
    consent,
    (request) => void runSafely(() => handleRequest(context, request), FAILED),
  );
  if (!notice) return;
  checkContrast(context, notice.box);
  // What a choice needs is loaded ahead: when the page is idle, or when the visitor comes near.
  const loadChoose = (): void => void runSafely(() => load('choose.js'), FAILED);
  for (const type of ['pointerover', 'focusin'])
    notice.addEventListener(type, loadChoose, { once: true });
  whenLoaded(() => void nextTask().then(loadChoose));
}
