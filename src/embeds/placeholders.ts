import type { Context } from '../core/context.js';
import type { AskFirstEmbed } from './ask-first-embed.js';
import type { Embed } from './describe-embed.js';
import { findEmbeds } from './find-embeds.js';

/** A placeholder that is shown. */
export interface Placeholder {
  readonly host: AskFirstEmbed;
  /** What it stands for now: the page may use the same element for something else. */
  embed: Embed;
  /** Removes the placeholder. */
  readonly remove: () => void;
}

/** The placeholders on the page, by the element that each covers. */
export const placeholders = new Map<HTMLElement, Placeholder>();

/**
 * Finds the embed that these held elements would show in a target now; undefined if there is none
 * any more.
 */
export const findFor = (
  target: HTMLElement,
  held: readonly Element[],
  { config, consent }: Context,
): Embed | undefined => findEmbeds(held, config.purposes, consent.isGranted, target)[0];

/** Removes the placeholders of elements that are no longer held, or no longer on the page. */
export function removeShown(context: Context): void {
  for (const { embed, remove } of [...placeholders.values()])
    if (!embed.target.isConnected || !findFor(embed.target, embed.held, context)) remove();
}
