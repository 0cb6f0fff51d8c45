import type { Purpose } from '../core/types.js';
import { marksOf, PROVIDER } from '../options/held-attributes.js';
import { attributeOf } from '../page/native-element.js';
import { addressOf, describeEmbed, type Embed, type Part } from './describe-embed.js';
import { findMissing } from './find-missing.js';
import { findProvider } from './find-provider.js';
import { findNamed, findTargets, isEmbed } from './find-targets.js';
import { isWithheld } from './is-withheld.js';

/**
 * Finds the embeds among held elements. An embed has a mark with the purpose `embeds`, or a provider
 * that the page names; a held advertisement, for instance, has neither. With `only`, finds just the embed
 * of this target.
 */
export function findEmbeds(
  elements: readonly Element[],
  offered: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
  only?: HTMLElement,
): Embed[] {
  const found = new Map<HTMLElement, Part[]>();
  for (const element of new Set(elements)) {
    if (!isWithheld(element, isGranted)) continue;
    const named = findNamed(element);
    const name = (named && attributeOf(named, PROVIDER)?.trim()) ?? '';
    const marks = marksOf(element);
    const purposes = findMissing(marks, offered, isGranted);
    if (!isEmbed(element, marks, named) || name.toLowerCase() === 'none' || !purposes) continue;
    const address = addressOf(element);
    const provider = findProvider(name, address);
    for (const target of findTargets(element, provider, named)) {
      if (only && target !== only) continue;
      const parts = found.get(target) ?? [];
      parts.push({ element, address, provider, purposes });
      found.set(target, parts);
    }
  }
  return [...found].flatMap(([target, parts]) => {
    const embed = describeEmbed(target, parts);
    // Without a provider, a placeholder could not say what it is.
    return embed?.provider ? [embed] : [];
  });
}
