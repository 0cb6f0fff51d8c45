import { changesSince } from '../core/changes.js';
import type { Context } from '../core/context.js';
import type { Purpose } from '../core/types.js';
import { enExtras } from '../locales/en-extras.js';
import type { ExtraTexts } from '../locales/texts.js';
import { diagnoseWhenIdle } from './diagnose-when-idle.js';
import { fill, joinList, joinSentences } from './format-text.js';
import { formatDate } from './format-date.js';
import { loadNoticeTexts, type LoadedTexts } from './load-notice-texts.js';
import { findButton, findMessage, mountButton, mountMessage } from './mount-extras.js';

/** ENTRY: the lazy chunk with what only few visitors see, outside of the two layers. */

/** The texts of this chunk; English where the language's file did not load. */
const extraTexts = ({ texts }: LoadedTexts): ExtraTexts => ({ ...enExtras, ...texts });

/** Hides the small button while there is no choice to change, and while it would cover a message. */
function updateButton({ config, consent }: Context): void {
  const button = findButton();
  if (!button) return;
  const hasChoice = consent.state.decided || config.grantedByDefault.length > 0;
  button.hidden = !hasChoice || findMessage() !== undefined;
}

/** Shows the small button, for a page without a control of its own that opens the preferences. */
export async function showButton(context: Context): Promise<void> {
  const { texts } = await loadNoticeTexts(context);
  if (findButton()) return;
  await mountButton(texts.cookieSettings, texts.locale, context.report);
  updateButton(context);
  context.consent.subscribe(() => updateButton(context));
}

/** Shows a message that stays until the visitor closes it, unless there is one already. */
async function showMessage(context: Context, text: string): Promise<void> {
  const loaded = await loadNoticeTexts(context);
  const { locale } = loaded.texts;
  const message = await mountMessage(text, extraTexts(loaded).close, locale, context.report);
  if (!message) return;
  diagnoseWhenIdle(context, loaded.texts.purposes, message.box);
  updateButton(context);
  message.addEventListener('close', () => updateButton(context));
}

/** Tells the visitor that the browser has not kept their choice. */
export async function showNotKept(context: Context): Promise<void> {
  context.report('warn', 'cookies are blocked: the choice holds for this page view only');
  const { notKept } = extraTexts(await loadNoticeTexts(context));
  await showMessage(context, notKept);
}

/** Tells the visitor that a file of ours did not load. */
export async function showNotLoaded(context: Context): Promise<void> {
  await showMessage(context, extraTexts(await loadNoticeTexts(context)).notLoaded);
}

/** Tells the visitor that Global Privacy Control is honoured: these purposes stay off. */
export async function showGpcHonoured(context: Context, denied: readonly Purpose[]): Promise<void> {
  const loaded = await loadNoticeTexts(context);
  const labels = loaded.options.purposes
    .filter(({ id }) => denied.includes(id))
    .map(({ label }) => label);
  const purposes = joinList(labels, loaded.texts.list);
  await showMessage(context, fill(extraTexts(loaded).gpcHonoured, { purposes }));
}

/**
 * Returns what the notice says first: what has changed since the visitor's last choice, and the
 * warning that Accept goes against Global Privacy Control. Empty if neither applies.
 */
export async function describeReasons(context: Context): Promise<string> {
  const { config, load, readStored } = context;
  const loaded = await loadNoticeTexts(context);
  const { changed, locale } = extraTexts(loaded);
  const stored = readStored();
  const changes = stored ? changesSince(stored, config, loaded.options.purposes) : [];
  const reasons: string[] = [];
  // The time is 0 if only the mirror of a lost cookie is left.
  if (stored?.time && changes.length > 0) {
    const date = formatDate(stored.time, locale, loaded.region);
    reasons.push(fill(changed, { date, changes: joinList(changes, loaded.texts.list) }));
  }
  if (config.hasGpc)
    reasons.push(await (await load('preferences.js')).describeGpcConflict(context));
  return joinSentences(...reasons);
}
