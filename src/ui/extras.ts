import { changesSince } from '../core/changes.js';
import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { enExtras } from '../locales/en-extras.js';
import type { ExtraTexts } from '../locales/texts.js';
import { diagnoseWhenIdle } from './diagnose-when-idle.js';
import { fill, joinList } from './format-text.js';
import { formatDate } from './format-date.js';
import { loadWording, type Wording } from './load-texts.js';
import { mountButton, mountMessage } from './mount-extras.js';

/** ENTRY: the lazy chunk with what only few visitors see, outside of the two layers. */

/** The texts of this chunk; English where the language's file did not load. */
const extraTexts = ({ texts }: Wording): ExtraTexts => ({ ...enExtras, ...texts });

/** Shows or hides the small button, once there is one. */
let updateButton = (): void => undefined;
let isMessageShown = false;

/**
 * Shows the small button, for a page without a control of its own that opens the preferences. It is
 * hidden while there is no choice to change, and while it would cover a message.
 */
export async function showButton(context: Context): Promise<void> {
  const { config, consent } = context;
  const { texts } = await loadWording(context);
  if (document.querySelector('ask-first-button')) return;
  const button = await mountButton(texts.cookieSettings, texts.locale);
  updateButton = () => {
    const hasChoice = consent.state.decided || config.grantedByDefault.length > 0;
    button.hidden = !hasChoice || isMessageShown;
  };
  updateButton();
  consent.subscribe(updateButton);
}

/** Shows a message that stays until the visitor closes it, unless there is one already. */
async function showMessage(context: Context, text: string): Promise<void> {
  const wording = await loadWording(context);
  const message = await mountMessage(text, extraTexts(wording).close, wording.texts.locale);
  if (!message) return;
  diagnoseWhenIdle(context, wording.texts.purposes, message.box);
  isMessageShown = true;
  updateButton();
  message.addEventListener('close', () => {
    isMessageShown = false;
    updateButton();
  });
}

/** Tells the visitor that the browser has not kept their choice. */
export async function showNotKept(context: Context): Promise<void> {
  context.report('warn', 'cookies are blocked: the choice holds for this page view only');
  const { notKept } = extraTexts(await loadWording(context));
  await showMessage(context, notKept);
}

/** Tells the visitor that Global Privacy Control is honoured: these purposes stay off. */
export async function showGpcHonoured(context: Context, denied: readonly Purpose[]): Promise<void> {
  const wording = await loadWording(context);
  const labels = wording.options.purposes
    .filter(({ id }) => denied.includes(id))
    .map(({ label }) => label);
  const purposes = joinList(labels, wording.texts.list);
  await showMessage(context, fill(extraTexts(wording).gpcHonoured, { purposes }));
}

/**
 * Returns what is new since a choice that is no longer current, and the warning that Accept goes
 * against Global Privacy Control. Empty when there is neither.
 */
export async function describeNews(context: Context): Promise<string> {
  const { config, load, readStored } = context;
  const wording = await loadWording(context);
  const { changed, locale } = extraTexts(wording);
  const stored = readStored();
  const changes = stored ? changesSince(stored, config, wording.options.purposes) : [];
  const news: string[] = [];
  if (stored && changes.length > 0) {
    const date = formatDate(stored.time, locale);
    news.push(fill(changed, { date, changes: joinList(changes, wording.texts.list) }));
  }
  if (config.hasGpc) news.push(await (await load('preferences.js')).describeGpcConflict(context));
  return news.join(' ');
}
