/**
 * Takes the place of each character of a placeholder: a character for private use, which no address
 * has.
 */
export const COVERED = '\uE0F0';

interface Form {
  readonly opening: string;
  readonly closing: string;
  /**
   * A placeholder has at most this many characters. In a script, other braces may follow far after
   * the first.
   */
  readonly most: number;
}

const FORMS: readonly Form[] = [
  { opening: '<?php', closing: '?>', most: Infinity },
  { opening: '<?=', closing: '?>', most: Infinity },
  { opening: '<%', closing: '%>', most: 20_000 },
  { opening: '{{', closing: '}}', most: 2_000 },
  { opening: '{%', closing: '%}', most: 2_000 },
];

/** A placeholder, or a piece of code of a template. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/** Covers placeholders in a text that comes in pieces. */
export interface PlaceholderCover {
  /**
   * Takes the next piece. Returns the part of the text that is certain now; with the last piece,
   * all of the rest. Covered text is as long as the text itself, so that all places stay the same.
   */
  cover(piece: string, isLast: boolean): string;
  /** Returns the placeholders that were found since the last call. */
  takeFound(): Placeholder[];
}

/** Returns a cover of the same length as the placeholder. */
function coverOne(placeholder: string, before: string, after: string): string {
  const covered = placeholder.replace(/[^\r\n]/g, COVERED);
  // In `<div{{ attributes }}>` and `{{#if x}}src`, a space must part the placeholder and the name.
  const isAfterName = /[a-z\d]/i.test(before);
  const isBeforeName = /[a-z]/i.test(after);
  return (
    (isAfterName ? ' ' : covered.slice(0, 1)) +
    covered.slice(1, -1) +
    (isBeforeName ? ' ' : covered.slice(-1))
  );
}

/** Covers the placeholders of one form. Looks at each character a bounded number of times. */
function createFormCover({ opening, closing, most }: Form): PlaceholderCover {
  /** The text that was taken and not returned yet. */
  let kept = '';
  /** The offset of `kept` in the whole text, and the character before it. */
  let base = 0;
  let before = '';
  /** The search for an opening and for a closing goes on at these offsets in `kept`. */
  let searchedOpening = 0;
  let searchedClosing = 0;
  let found: Placeholder[] = [];

  const isPlaceholder = (text: string): boolean =>
    text.length <= most &&
    // Braces that open in a script and close after its end are no placeholder.
    (most === Infinity || !/<\/script/i.test(text));

  function cover(piece: string, isLast: boolean): string {
    kept += piece;
    const { length } = kept;
    let result = '';
    let done = 0;
    /** Where a placeholder begins that may go on in the next piece. */
    let unfinished: number | undefined;
    let closed = -1;
    for (
      let start = kept.indexOf(opening, searchedOpening);
      start !== -1;
      start = kept.indexOf(opening, searchedOpening)
    ) {
      const inside = start + opening.length;
      if (closed < inside) closed = kept.indexOf(closing, Math.max(inside, searchedClosing));
      searchedClosing = closed === -1 ? Math.max(inside, length - closing.length + 1) : closed;
      const isOpen = closed === -1;
      if (isOpen && isLast && most < Infinity) break;
      if (isOpen && !isLast && length - start < most) {
        unfinished = start;
        break;
      }
      // PHP may leave out the last closing tag.
      const end = isOpen ? length : closed + closing.length;
      const isEndKnown = !isOpen || isLast;
      if (isEndKnown && isPlaceholder(kept.slice(start, end))) {
        // The character after the placeholder has to be known.
        if (end === length && !isLast) {
          unfinished = start;
          break;
        }
        const covered = coverOne(
          kept.slice(start, end),
          start === 0 ? before : kept.charAt(start - 1),
          kept.charAt(end),
        );
        result += kept.slice(done, start) + covered;
        found.push({ start: base + start, end: base + end });
        done = end;
        searchedOpening = end;
      } else searchedOpening = start + 1;
    }
    const searched = isLast ? length : Math.max(searchedOpening, length - opening.length + 1);
    const safe = unfinished ?? searched;
    result += kept.slice(done, safe);
    before = safe === 0 ? before : kept.charAt(safe - 1);
    kept = kept.slice(safe);
    base += safe;
    searchedOpening = Math.max(0, searchedOpening - safe);
    searchedClosing = Math.max(0, searchedClosing - safe);
    return result;
  }

  return {
    cover,
    takeFound() {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

/**
 * Covers the placeholders of templates, such as `{{ title }}` and `<?= $title ?>`: within a tag, a parser
 * would take them for attributes or for the end of the tag.
 */
export function createPlaceholderCover(): PlaceholderCover {
  const covers = FORMS.map(createFormCover);
  return {
    cover: (piece, isLast) => covers.reduce((text, form) => form.cover(text, isLast), piece),
    takeFound: () => covers.flatMap((form) => form.takeFound()),
  };
}
