import type { Context } from '../core/context.js';
import { enEmbeds } from '../locales/en-embeds.js';
import type { EmbedTexts } from '../locales/texts.js';
import { ALL_HELD_NAMES, MARK } from '../options/held-attributes.js';
import { documentNode } from '../page/document.js';
import { runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { announce } from '../ui/announce.js';
import { createElement } from '../ui/box-element.js';
import { fill, joinList, joinSentences } from '../ui/format-text.js';
import { keepChoicesEqual } from '../ui/keep-choices-equal.js';
import { loadLayer, loadNoticeTexts } from '../ui/load-texts.js';
import { readRequest } from '../ui/request.js';
import { readShown } from '../ui/shown-text.js';
import { AskFirstEmbed } from './ask-first-embed.js';
import { cover } from './cover.js';
import { findEmbeds, type Embed } from './find-embeds.js';
import { focusShown } from './focus-shown.js';
import { POSTS } from './providers.js';
import { whenHydrated } from './when-hydrated.js';

type ReleaseAlone = (elements: readonly Element[]) => void;

/** A placeholder that is shown. */
interface Placeholder {
  readonly host: AskFirstEmbed;
  /** What it stands for now: the page may use the same element for something else. */
  embed: Embed;
  /** Takes the placeholder away. */
  readonly remove: () => void;
}

/** The placeholders on the page, by the element that each covers. */
const placeholders = new Map<HTMLElement, Placeholder>();

/** What the visitor has asked for on this page. It is not asked for again when the page adds it anew. */
const askedFor = new Set<string>();

const keyOf = ({ provider, host, original, title, quote }: Embed): string =>
  original || title || quote ? [provider, host, original, title, quote].join('\n') : '';

const loading = new WeakMap<Context, Promise<EmbedTexts>>();

/** Loads what placeholders say, once per page. */
async function loadEmbedTexts(context: Context): Promise<EmbedTexts> {
  const { language } = await loadNoticeTexts(context);
  const loaded = loading.get(context) ?? loadLayer(context, language, '-embeds', enEmbeds);
  loading.set(context, loaded);
  return loaded;
}

/** What these held elements are for a target now; undefined where they are no embed any more. */
const findFor = (
  target: HTMLElement,
  held: readonly Element[],
  { config, consent }: Context,
): Embed | undefined => findEmbeds(held, config.purposes, consent.isGranted, target)[0];

/** Takes away what stands for elements that are no longer held, or no longer there. */
function removeShown(context: Context): void {
  for (const { embed, remove } of [...placeholders.values()])
    if (!embed.target.isConnected || !findFor(embed.target, embed.held, context)) remove();
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

/** Grants what the embed needs. Resolves with whether that is stored. */
async function showAlways(
  context: Context,
  { embed, host }: Placeholder,
  isByVisitor: boolean,
): Promise<boolean> {
  const shown = readShown(host);
  const button = host.renderRoot.querySelector('[part=always]');
  let isStored = false;
  await context.answerClick(
    'choose.js',
    async (chunk) => {
      await chunk.grantOnly(context, embed.purposes, isByVisitor ? 'save' : 'api', shown);
      isStored = true;
    },
    button,
  );
  return isStored;
}

/** Does what a placeholder is asked for. A request that the page has made up counts as the page's. */
async function handleRequest(
  context: Context,
  placeholder: Placeholder,
  request: Event,
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { isByVisitor, detail } = readRequest(request);
  const { wish } = detail;
  const { embed, host } = placeholder;
  const hasKeyboardFocus = host.shadowRoot?.activeElement?.matches(':focus-visible') === true;
  if (wish === 'once') showOnce(embed, releaseAlone);
  else if (wish !== 'always' || !(await showAlways(context, placeholder, isByVisitor))) return;
  announce(fill(host.texts.shown, { provider: embed.provider }));
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

function createPlaceholder(
  context: Context,
  embed: Embed,
  content: Pick<AskFirstEmbed, 'texts' | 'meaning'>,
  releaseAlone: ReleaseAlone,
): void {
  const { target } = embed;
  const host = Object.assign(createElement('ask-first-embed', AskFirstEmbed), content, { embed });
  keepChoicesEqual(host, context.report);
  let uncover = (): void => host.remove();
  const remove = (): void => {
    placeholders.delete(target);
    uncover();
  };
  const placeholder: Placeholder = { embed, host, remove };
  placeholders.set(target, placeholder);
  host.addEventListener('embed-request', (request) => {
    void handleRequest(context, placeholder, request, releaseAlone);
  });
  uncover = cover(host, target, remove);
}

/** Shows a placeholder, or says on the one that is there what it stands for now. */
async function showPlaceholder(
  context: Context,
  found: Embed,
  texts: EmbedTexts,
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { target } = found;
  await whenHydrated(target);
  const findAll = (): Embed | undefined =>
    // Some of it may have been found before, as the sources of a film that was still being parsed.
    findFor(target, [...(placeholders.get(target)?.embed.held ?? []), ...found.held], context);
  const first = findAll();
  if (!first) return;
  const meaning = await describeAlways(context, first, texts);
  const embed = findAll();
  if (!embed) return;
  const shown = placeholders.get(target);
  if (!shown) return createPlaceholder(context, embed, { texts, meaning }, releaseAlone);
  shown.embed = embed;
  Object.assign(shown.host, { embed, meaning });
}

/** Follows what changes of held elements: the page's own code may show what it held. */
let changes: MutationObserver | undefined;

/** Held scripts that complete posts. */
const ofPosts = new Set<Element>();
let isFollowingPosts = false;

/** Follows the page: what is granted, what it shows by itself, and posts that it adds later. */
function follow(context: Context, held: readonly Element[], releaseAlone: ReleaseAlone): void {
  if (!changes) {
    changes = new MutationObserver(() => removeShown(context));
    context.consent.subscribe(() => removeShown(context));
  }
  const attributeFilter = [MARK, 'type', ...ALL_HELD_NAMES];
  for (const element of held) changes.observe(element, { attributeFilter });

  const scripts = held.filter(({ localName }) => localName === 'script');
  if (!isFollowingPosts && scripts.length > 0) {
    isFollowingPosts = true;
    new MutationObserver((records) => {
      const hasPost = (node: Node): boolean =>
        node instanceof Element && (node.matches(POSTS) || node.querySelector(POSTS) !== null);
      // What the page has removed is forgotten.
      for (const script of ofPosts) if (!script.isConnected) ofPosts.delete(script);
      if (ofPosts.size > 0 && records.some(({ addedNodes }) => [...addedNodes].some(hasPost)))
        void runSafely(() => showEmbeds(context, [...ofPosts], releaseAlone));
    }).observe(documentNode, { childList: true, subtree: true });
  }
  for (const script of scripts) ofPosts.add(script);
}

/** ENTRY: the lazy chunk with the placeholders of embeds, for pages that hold some. It shares Lit. */
export async function showEmbeds(
  context: Context,
  held: readonly Element[],
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { consent, config } = context;
  const texts = await loadEmbedTexts(context);
  follow(context, held, releaseAlone);
  removeShown(context);
  for (const embed of findEmbeds(held, config.purposes, consent.isGranted)) {
    if (askedFor.has(keyOf(embed))) releaseAlone(embed.held);
    // One after the other, but none waits for one that a framework has still to take over.
    else void runSafely(() => showPlaceholder(context, embed, texts, releaseAlone));
    await nextTask();
  }
}
