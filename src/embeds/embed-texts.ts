import type { Context } from '../core/context.js';
import { enEmbeds } from '../locales/en-embeds.js';
import type { EmbedTexts } from '../locales/texts.js';
import { fill, joinList, joinSentences } from '../ui/format-text.js';
import { loadLayer, loadNoticeTexts } from '../ui/load-notice-texts.js';
import type { Embed } from './describe-embed.js';

const loading = new WeakMap<Context, Promise<EmbedTexts>>();

/** Loads what placeholders say, once per page. */
export async function loadEmbedTexts(context: Context): Promise<EmbedTexts> {
  const { language } = await loadNoticeTexts(context);
  const loaded = loading.get(context) ?? loadLayer(context, language, '-embeds', enEmbeds);
  loading.set(context, loaded);
  return loaded;
}

/** What "Always show" means, and how to take it back. */
export async function describeAlways(
  context: Context,
  { purposes }: Embed,
  { always, alwaysText }: EmbedTexts,
): Promise<string> {
  const { options, texts } = await loadNoticeTexts(context);
  const labels = options.purposes
    .filter(({ id }) => purposes.includes(id))
    .map(({ label }) => label);
  const { cookieSettings, withdrawal, list } = texts;
  const means = fill(alwaysText, { always, purposes: joinList(labels, list) });
  const conflict = context.config.hasGpc
    ? await context
        .load('preferences.js')
        .then((chunk) => chunk.describeGpcConflict(context))
        .catch(() => '')
    : '';
  return fill(joinSentences(means, withdrawal, conflict), { cookieSettings });
}
