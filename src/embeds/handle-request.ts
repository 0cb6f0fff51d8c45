import type { Context } from '../core/context.js';
import { announce } from '../ui/announce.js';
import { fill } from '../ui/format-text.js';
import { readRequest } from '../ui/request.js';
import { readShown } from '../ui/shown-text.js';
import type { Embed } from './describe-embed.js';
import { focusShown } from './focus-shown.js';
import { placeholders, type Placeholder } from './placeholders.js';

/** Releases held elements alone, and grants nothing. */
export type ReleaseAlone = (elements: readonly Element[]) => void;

/**
 * The embeds that the visitor has asked for on this page. If the page adds one again, it is shown
 * at once.
 */
const askedFor = new Set<string>();

/** A text that identifies an embed on this page; empty if there is none. */
const keyOf = ({ provider, host, original, title, quote }: Embed): string =>
  original || title || quote ? [provider, host, original, title, quote].join('\n') : '';

/** Whether the visitor has asked for this embed on this page. */
export const wasAskedFor = (embed: Embed): boolean => askedFor.has(keyOf(embed));

/**
 * Shows one embed and grants nothing. If the embed is a script, all posts that wait for it are shown.
 * Resolves with whether it was shown: if the file that releases does not load, the placeholder stays.
 */
async function showOnce(
  context: Context,
  { embed, host }: Placeholder,
  releaseAlone: ReleaseAlone,
): Promise<boolean> {
  let isShown = false;
  const show = (): void => {
    isShown = true;
    for (const other of [...placeholders.values()])
      if (other.embed.held.every((element) => embed.held.includes(element))) {
        if (keyOf(other.embed)) askedFor.add(keyOf(other.embed));
        other.remove();
      }
    releaseAlone(embed.held);
  };
  await context.answerClick('release.js', show, host.renderRoot.querySelector('[part=once]'));
  return isShown;
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

/**
 * Does what the visitor asks for in a placeholder. A request that the page has made up counts as
 * the page's decision.
 */
export async function handleRequest(
  context: Context,
  placeholder: Placeholder,
  request: Event,
  releaseAlone: ReleaseAlone,
): Promise<void> {
  const { isByVisitor, detail } = readRequest(request);
  const { wish } = detail;
  const { embed, host } = placeholder;
  const hasKeyboardFocus = host.shadowRoot?.activeElement?.matches(':focus-visible') === true;
  const isShown =
    wish === 'once'
      ? await showOnce(context, placeholder, releaseAlone)
      : wish === 'always' && (await showAlways(context, placeholder, isByVisitor));
  if (!isShown) return;
  announce(fill(host.texts.shown, { provider: embed.provider }));
  if (hasKeyboardFocus) focusShown(embed.target);
}
