import type { Context } from '../core/context.js';
import type { EmbedTexts } from '../locales/texts.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { createElement } from '../ui/box-element.js';
import { keepChoicesEqual } from '../ui/keep-choices-equal.js';
import { AskFirstEmbed } from './ask-first-embed.js';
import { cover } from './cover.js';
import type { Embed } from './describe-embed.js';
import { describeAlways, loadEmbedTexts } from './embed-texts.js';
import { findEmbeds } from './find-embeds.js';
import { followHeld } from './follow-held.js';
import { handleRequest, wasAskedFor, type ReleaseAlone } from './handle-request.js';
import { findFor, placeholders, removeShown, type Placeholder } from './placeholders.js';
import { whenHydrated } from './when-hydrated.js';

function createPlaceholder(
  context: Context,
  embed: Embed,
  content: Pick<AskFirstEmbed, 'texts' | 'meaning'>,
  releaseAlone: ReleaseAlone,
  mayStandBeside: boolean,
): void {
  const { target } = embed;
  const host = Object.assign(createElement('ask-first-embed', AskFirstEmbed), content, { embed });
  keepChoicesEqual(host, context.report);
  let uncover = (): void => removeFromPage(host);
  const remove = (): void => {
    placeholders.delete(target);
    uncover();
  };
  const placeholder: Placeholder = { embed, host, remove };
  placeholders.set(target, placeholder);
  host.addEventListener('embed-request', (request) => {
    void handleRequest(context, placeholder, request, releaseAlone);
  });
  uncover = cover(host, target, remove, mayStandBeside);
}

/** Shows a placeholder. If there is one already, updates what it says. */
async function showPlaceholder(
  context: Context,
  found: Embed,
  texts: EmbedTexts,
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { target } = found;
  const mayStandBeside = await whenHydrated(target);
  const findAll = (): Embed | undefined =>
    // Parts may have been found before, such as sources of a film that was still being parsed.
    findFor(target, [...(placeholders.get(target)?.embed.held ?? []), ...found.held], context);
  const first = findAll();
  if (!first) return;
  const meaning = await describeAlways(context, first, texts);
  const embed = findAll();
  if (!embed) return;
  const shown = placeholders.get(target);
  const content = { texts, meaning };
  if (!shown) return createPlaceholder(context, embed, content, releaseAlone, mayStandBeside);
  shown.embed = embed;
  Object.assign(shown.host, { embed, meaning });
}

/** ENTRY: the lazy chunk with the placeholders of embeds, for pages that hold some. It shares Lit. */
export async function showEmbeds(
  context: Context,
  held: readonly Element[],
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { consent, config } = context;
  const texts = await loadEmbedTexts(context);
  followHeld(
    context,
    held,
    (scripts) => void runSafely(() => showEmbeds(context, scripts, releaseAlone)),
  );
  removeShown(context);
  for (const embed of findEmbeds(held, config.purposes, consent.isGranted)) {
    if (wasAskedFor(embed)) releaseAlone(embed.held);
    // Not awaited: a framework may still have to take over the HTML around one of them.
    else void runSafely(() => showPlaceholder(context, embed, texts, releaseAlone));
    await nextTask();
  }
}
