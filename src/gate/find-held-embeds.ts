import { isOnPage } from '../page/native-element.js';
import { isEmbed, putMarkBack } from './marks-around.js';

/**
 * Finds the embeds that stay held, once it is known what is granted.
 *
 * @param opened resolves when that is known
 * @param mayShow whether an element may have a placeholder: it is held, and not by mistake
 */
export async function findHeldEmbeds(
  found: readonly Element[],
  opened: Promise<unknown>,
  mayShow: (element: Element) => boolean,
): Promise<Element[]> {
  const embeds = found.filter(isEmbed);
  if (embeds.length === 0) return [];
  await opened;
  const held = embeds.filter((element) => isOnPage(element) && mayShow(element));
  // An element may be held again after its release. With its mark back, the page and the placeholder
  // see what it waits for.
  held.forEach(putMarkBack);
  return held;
}
