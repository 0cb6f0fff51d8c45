import type { ListTexts } from '../locales/texts.js';

/** `{name}`, where a text has a value filled in. */
const PLACEHOLDER = /\{(\w+)\}/g;

/** A letter of Hebrew, Arabic or Persian. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * Fills values into a text: `{site}` becomes the value of `site`; a placeholder without a value
 * stays. In texts from right to left, values are wrapped in Unicode isolates: without them `_ct_*`
 * would show as `*_ct_`.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const [start, end] = RIGHT_TO_LEFT.test(text) ? ['\u2068', '\u2069'] : ['', ''];
  return text.replace(
    PLACEHOLDER,
    (placeholder, name: string) => start + (values[name] ?? placeholder) + end,
  );
}

/**
 * Joins at least one item to a list for a sentence, such as "a, b, and c". `Intl.ListFormat` gives
 * the same result, which a test checks, but Chromium (156) lacks some languages, and its first use
 * loads all of them, which takes 20 ms of a first visit.
 */
export const joinList = (items: readonly string[], { pair, middle, end }: ListTexts): string =>
  items.reduce((first, next, index) => {
    const isLast = index === items.length - 1;
    const last = items.length > 2 ? end : pair;
    return fill(isLast ? last : middle, { first, next });
  });
