import { changesSince } from '../core/changes.js';
import { GPC_PURPOSE } from '../core/purposes.js';
import type { ConsentRecord } from '../core/types.js';
import { enExtras } from '../locales/en-extras.js';
import type { SpokenContext } from './load-texts.js';
import { fill, joinList } from './format-text.js';
import { mountButton, mountMessage } from './mount-extras.js';
import { formatDate } from './format-date.js';
import type { Choose } from './notice.js';
import { whenBody } from '../page/timing.js';

/** ENTRY: the lazy chunk of what few visitors see beside the two layers. */

const MESSAGE = 'ask-first-message';

/** Shows or hides the small button, once there is one. */
let update = (): unknown => 0;

/**
 * Shows the small button of a page without a way back, while there is a choice to go back to and no
 * message that it would lie over.
 */
export async function showButton(own: SpokenContext): Promise<void> {
  const { config, consent, texts } = own;
  await whenBody();
  if (document.querySelector('ask-first-button')) return;
  const button = await mountButton(texts.cookieSettings, texts.locale);
  update = () =>
    (button.hidden =
      (!consent.state.decided && !config.grantedByDefault[0]) || !!document.querySelector(MESSAGE));
  update();
  consent.subscribe(() => update());
}

/** Tells the visitor that the browser has not kept their choice. It stays until they close it. */
export async function showNotKept(own: SpokenContext): Promise<void> {
  own.report('warn', 'cookies are blocked: the choice holds for this page view only');
  await showMessage(own, { ...enExtras, ...own.texts }.notKept);
}

/** Shows a line that can be closed, unless there is one. */
async function showMessage(own: SpokenContext, text: string): Promise<void> {
  const { close } = { ...enExtras, ...own.texts };
  const message = await mountMessage(text, close, own.texts.locale);
  message?.addEventListener('close', () => update());
  update();
}

/**
 * Answers where the visitor is not asked: the browser's opt-out signal is a refusal, which is shown
 * to be honoured; and who has opted out stays so when the record has ended.
 */
export async function answerUnasked(
  own: SpokenContext,
  stored: ConsentRecord | null,
  choose: Choose,
): Promise<void> {
  const { config, consent, options, texts } = own;
  // The page's own code was quicker.
  if (consent.state.decided) return;
  const isOptOut = options.model === 'opt-out';
  if (!config.hasGpc) return choose({}, stored?.method ?? 'api', { locale: '', text: '' });
  const wish = isOptOut ? { [GPC_PURPOSE]: 'denied' } : 'denied';
  choose(wish, 'gpc', { locale: '', text: '' });
  const denied = options.purposes.filter(({ id }) => !consent.isGranted(id));
  if (!denied[0]) return;
  const purposes = joinList(
    denied.map(({ label }) => label),
    texts.list,
  );
  const { gpcHonoured } = { ...enExtras, ...texts };
  await showMessage(own, fill(gpcHonoured, { purposes }));
}

/**
 * What is new since a choice that is not current any more, and that an Accept goes against the
 * browser's opt-out signal; empty when nothing.
 */
export async function tellNews(stored: ConsentRecord | null, own: SpokenContext): Promise<string> {
  const { config, options, texts } = own;
  const { changed, locale } = { ...enExtras, ...texts };
  const changes = stored ? changesSince(stored, config, options) : [];
  const news: string[] = [];
  if (stored && changes[0]) {
    const date = formatDate(stored.time, locale);
    news.push(fill(changed, { date, changes: joinList(changes, texts.list) }));
  }
  if (config.hasGpc) {
    const { loadSecond } = await import('./preferences.js');
    news.push((await loadSecond(own)).gpcConflict);
  }
  return news.join(' ');
}
