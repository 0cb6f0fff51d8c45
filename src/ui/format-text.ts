import { fieldsOf } from '../core/fields.js';
import type { ListTexts } from '../locales/texts.js';

/** `{name}`, which a value replaces, and a full stop that follows it. */
const PLACEHOLDER = /\{(\w+)\}([.。।۔։]?)/g;

/** The end of a sentence in a language that writes no space after it. */
const FULL_WIDTH_END = /[。！？]$/;

/** A letter of Hebrew, Arabic or Persian, or the invisible mark that counts as one. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Whether a value ends in a full stop where the full stop of the sentence would be. In a text from
 * right to left, the full stop of "Example Inc." is on the other side of the name.
 */
function hasStop(value: string, stop: string, isMirrored: boolean): boolean {
  const [lastLetter = ''] = /\p{L}(?=\P{L}*$)/u.exec(value) ?? [];
  const isEndMirrored = lastLetter ? RIGHT_TO_LEFT.test(lastLetter) : isMirrored;
  return isEndMirrored === isMirrored && value.replaceAll('\u2069', '').endsWith(stop);
}

/**
 * Fills values into a text: `{site}` becomes the value of `site`; a placeholder without a value
 * stays. A value that ends in a full stop, such as "Example Inc." or a date in Hungarian, gets no
 * second one. Where the text or a value reads from right to left, the value is wrapped in Unicode
 * isolates: without them `_ct_*` would show as `*_ct_`.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  // Own fields only: every object has a `constructor`.
  const own = fieldsOf(values);
  return text.replace(PLACEHOLDER, (placeholder, name: string, stop: string) => {
    const value = own[name];
    if (typeof value !== 'string') return placeholder;
    const [isMirrored, isValueMirrored] = [text, value].map((one) => RIGHT_TO_LEFT.test(one));
    const isolated = isMirrored || isValueMirrored ? `\u2068${value}\u2069` : value;
    const isDouble = stop !== '' && hasStop(value, stop, isMirrored === true);
    return isolated + (isDouble ? '' : stop);
  });
}

/**
 * Joins at least one item to a list for a sentence, such as "a, b, and c". `Intl.ListFormat` gives
 * the same result, which a test checks, but Chromium (156) lacks some languages, and its first use
 * loads all of them, which takes 20 ms of a first visit.
 */
export const joinList = (
  items: readonly string[],
  { pair, middle, end, exception }: ListTexts,
): string =>
  items.reduce((first, next, index) => {
    const isLast = index === items.length - 1;
    const usual = items.length > 2 ? end : pair;
    const last = exception?.before.test(next) ? exception.end : usual;
    return fill(isLast ? last : middle, { first, next });
  });

/** Joins sentences to a text, with spaces between them if their language writes spaces. */
export const joinSentences = (...sentences: readonly string[]): string =>
  sentences.reduce((text, next) => text + (FULL_WIDTH_END.test(text) ? '' : ' ') + next, '').trim();
