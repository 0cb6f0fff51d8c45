import type { Context } from '../core/context.js';
import { enEmbeds } from '../locales/en-embeds.js';
import type { EmbedTexts } from '../locales/texts.js';
import { ALL_HELD_NAMES, MARK } from '../options/held-attributes.js';
import { nextTask } from '../page/timing.js';
import { announce } from '../ui/announce.js';
import { createElement } from '../ui/box-element.js';
import { fill, joinList, joinSentences } from '../ui/format-text.js';
import { loadLayer, loadNoticeTexts } from '../ui/load-texts.js';
import { readRequest } from '../ui/request.js';
import { readShown } from '../ui/shown-text.js';
import { AskFirstEmbed } from './ask-first-embed.js';
import { cover } from './cover.js';
import { findEmbeds, isWithheld, type Embed } from './find-embeds.js';
import { focusShown } from './focus-shown.js';

type ReleaseAlone = (elements: readonly Element[]) => void;

/** A placeholder that is shown. */
interface Shown {
  readonly embed: Embed;
  /** Takes the placeholder away. */
  readonly remove: () => void;
}

/** The placeholders on the page, by the element that each covers. */
const placeholders = new Map<HTMLElement, Shown>();

/** What the visitor has asked for on this page. It is not asked for again when the page adds it anew. */
const askedFor = new Set<string>();

const keyOf = ({ provider, original, host }: Embed): string =>
  original && `${provider} ${host} ${original}`;

const loading = new WeakMap<Context, Promise<EmbedTexts>>();

/** Loads what placeholders say, once per page. */
async function loadEmbedTexts(context: Context): Promise<EmbedTexts> {
  const { language } = await loadNoticeTexts(context);
  const loaded = loading.get(context) ?? loadLayer(context, language, '-embeds', enEmbeds);
  loading.set(context, loaded);
  return loaded;
}

/** Takes away what stands for elements that are no longer held. */
function removeShown({ consent }: Context): void {
  for (const { embed, remove } of [...placeholders.values()])
    if (!embed.held.some((element) => isWithheld(element, consent.isGranted))) remove();
}

/** Shows one embed and grants nothing: a script shows all posts that wait for it. */
function showOnce(embed: Embed, releaseAlone: ReleaseAlone): void {
  for (const other of [...placeholders.values()])
    if (other.embed.held.every((element) => embed.held.includes(element))) {
      if (keyOf(other.embed)) askedFor.add(keyOf(other.embed));
      other.remove();
    }
  releaseAlone(embed.held);
}

/** Does what a placeholder is asked for. A request that the page has made up counts as the page's. */
async function handleRequest(
  context: Context,
  { embed, host, texts }: { embed: Embed; host: AskFirstEmbed; texts: EmbedTexts },
  request: Event,
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { isByVisitor, detail } = readRequest(request);
  const { wish } = detail;
  if (wish !== 'once' && wish !== 'always') return;
  const hasKeyboardFocus = host.shadowRoot?.activeElement?.matches(':focus-visible') === true;
  if (wish === 'once') {
    showOnce(embed, releaseAlone);
  } else {
    const shown = readShown(host);
    const method = isByVisitor ? 'save' : 'api';
    let isStored = false;
    await context.answerClick(
      'choose.js',
      async (chunk) => {
        await chunk.grantOnly(context, embed.purposes, method, shown);
        isStored = true;
      },
      host,
    );
    if (!isStored) return;
  }
  announce(fill(texts.shown, { provider: embed.provider }));
  if (hasKeyboardFocus) focusShown(embed.target);
}

/** What "Always show" means, and how to take it back. */
async function describeAlways(
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

async function showPlaceholder(
  context: Context,
  embed: Embed,
  texts: EmbedTexts,
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const meaning = await describeAlways(context, embed, texts);
  if (placeholders.has(embed.target) || !embed.target.isConnected) return;
  const host = Object.assign(createElement('ask-first-embed', AskFirstEmbed), {
    embed,
    texts,
    meaning,
  });
  const uncover = cover(host, embed.target, () => remove());
  const remove = (): void => {
    uncover();
    placeholders.delete(embed.target);
  };
  placeholders.set(embed.target, { embed, remove });
  host.addEventListener('embed-request', (request) => {
    void handleRequest(context, { embed, host, texts }, request, releaseAlone);
  });
}

/** Follows what changes of held elements: the page's own code may show what it held. */
let changes: MutationObserver | undefined;

/** Takes placeholders away when consent is given, or when something else shows their embeds. */
function follow(context: Context, held: readonly Element[]): void {
  if (!changes) {
    changes = new MutationObserver(() => removeShown(context));
    context.consent.subscribe(() => removeShown(context));
  }
  const attributeFilter = [MARK, 'type', ...ALL_HELD_NAMES];
  for (const element of held) changes.observe(element, { attributeFilter });
}

/** ENTRY: the lazy chunk with the placeholders of embeds, for pages that hold some. It shares Lit. */
export async function showEmbeds(
  context: Context,
  held: readonly Element[],
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { consent, config } = context;
  const texts = await loadEmbedTexts(context);
  follow(context, held);
  for (const { embed, remove } of [...placeholders.values()])
    if (!embed.target.isConnected) remove();
  for (const embed of findEmbeds(held, config.purposes, consent.isGranted)) {
    if (askedFor.has(keyOf(embed))) releaseAlone(embed.held);
    else await showPlaceholder(context, embed, texts, releaseAlone);
    await nextTask();
  }
}
