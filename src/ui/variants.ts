/**
 * ENTRY: the lazy chunk for pages whose options have variants of the notice. Its type is `VariantsChunk`.
 * It has no Lit, since a notice in the page's HTML needs it too.
 */
import type { Context, VariedParts } from '../core/context.js';
import { drawByWeight } from '../core/draw-by-weight.js';
import type { ShownVariant } from '../core/shown-variant.js';
import { readNoticeOptions } from '../options/notice-options.js';
import { readVariants, type Variant } from '../options/variants.js';
import { varyTexts } from '../options/vary-texts.js';
import { document } from '../page/document.js';
import { findPlace } from '../page/place.js';
import { readProof } from '../storage/proof.js';
import { createShownVariant, reportDropped } from './create-shown-variant.js';

/** The variant of each page view that has one. */
const shownOf = new WeakMap<Context, ShownVariant>();

/** Returns the same object for the notice in the HTML and for the notice that replaces it. */
function showVariant(context: Context, variant: Variant): ShownVariant {
  const shown = shownOf.get(context) ?? createShownVariant(context, variant);
  shownOf.set(context, shown);
  return shown;
}

/** The notice that a server has rendered into the page, until it is replaced or removed. */
const findRenderedNotice = () =>
  document.querySelector<HTMLElement>('ask-first-notice[data-config-hash]');

/**
 * Chooses a variant without storing anything: the one that a server has rendered, else the one in
 * the proof of the visitor's choice, else one at random for this page view. Undefined for no
 * variant, as for visitors who have decided without one.
 */
function chooseVariant(context: Context, variants: readonly Variant[]): Variant | undefined {
  const { consent, config, readStored } = context;
  const findNamed = (name: unknown): Variant | undefined =>
    variants.find((variant) => variant.name && variant.name === name);
  const rendered = findRenderedNotice();
  if (rendered) return findNamed(rendered.dataset.variant);
  const stored = readStored();
  const recorded = stored && findNamed(readProof(config.cookieName, stored)?.variant);
  return recorded ?? (consent.state.decided ? undefined : drawByWeight(variants));
}

/** Chooses the variant of this page view and applies it to what was loaded. See `VariantsChunk`. */
export async function applyVariant<Loaded extends VariedParts>(
  context: Context,
  loaded: Loaded,
): Promise<Loaded & { readonly variant?: ShownVariant }> {
  const { config, load, report } = context;
  const variants = readVariants(config.raw);
  const chosen = chooseVariant(context, variants);
  const mergeTexts = await load('merge-texts.js');
  const { language } = loaded;
  // All variants are read, so that the owner learns at once which of them cannot be used.
  const varied = variants.map((variant) => ({
    variant,
    ...varyTexts(mergeTexts, config, variant.texts, loaded.texts, language, ''),
  }));
  for (const { variant, problems } of varied)
    if (variant.isUsable && problems.length > 0) reportDropped(report, variant, problems);

  const found = varied.find(({ variant }) => variant === chosen);
  if (!chosen?.isUsable || !found || found.problems.length > 0) return loaded;
  const variant = showVariant(context, chosen);
  if (variant.isDropped) return loaded;
  const options = readNoticeOptions(config, found.texts.purposes, findPlace());
  const layout = chosen.layout || options.layout;
  return { ...loaded, texts: found.texts, options: { ...options, layout }, variant };
}

/** The variant of this name, which a server has rendered. See `VariantsChunk`. */
export function findRendered(context: Context, name: string): ShownVariant | undefined {
  const variant = readVariants(context.config.raw).find((variant) => variant.name === name);
  return variant?.isUsable ? showVariant(context, variant) : undefined;
}
