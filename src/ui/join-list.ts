import type { ListTexts } from '../locales/texts.js';
import { fill } from './fill.js';

/**
 * A list of at least one item within a sentence, by the words of its language. `Intl.ListFormat`
 * says the same, but Chromium (156) lacks some languages, and when first asked it reads all of
 * them, which is 20 ms of a first visit: so its words are texts, kept true to it by a test.
 */
export const joinList = (items: readonly string[], { pair, middle, end }: ListTexts): string =>
  items.reduce((first, next, index) => {
    const last = items[2] ? end : pair;
    return fill(items[index + 1] ? middle : last, { first, next });
  });
