/** Stands for a character of a placeholder: a private one, which no address has. */
export const HIDDEN = '\uE0F0';

interface Form {
  readonly opening: string;
  readonly closing: string;
  /** The longest that is one, so that two braces of a script and two others far behind are none. */
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

export interface HiddenText {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
}

/** Finds those of one form. Looks at each character a bounded number of times. */
function findForm(text: string, { opening, closing, most }: Form): Placeholder[] {
  const found: Placeholder[] = [];
  let closed = -1;
  let behind = 0;
  for (
    let start = text.indexOf(opening);
    start !== -1;
    start = text.indexOf(opening, Math.max(behind, start + 1))
  ) {
    const inside = start + opening.length;
    if (closed < inside) closed = text.indexOf(closing, inside);
    if (closed === -1 && most < Infinity) break;
    // PHP may leave out the last closing tag.
    const end = closed === -1 ? text.length : closed + closing.length;
    if (end - start > most) continue;
    // Braces that open in a script and close after its end are no placeholder.
    if (most < Infinity && /<\/script/i.test(text.slice(start, end))) continue;
    found.push({ start, end });
    behind = end;
  }
  return found;
}

/** What takes the place of a placeholder: of the same length, so that all places stay what they are. */
function cover(text: string, { start, end }: Placeholder): string {
  const covered = text.slice(start, end).replace(/[^\r\n]/g, HIDDEN);
  // `<div{{ attributes }}>` and `{{#if x}}src` are a placeholder and a name.
  const isBehindName = /[a-z\d]/i.test(text.charAt(start - 1));
  const isBeforeName = /[a-z]/i.test(text.charAt(end));
  return (
    (isBehindName ? ' ' : covered.slice(0, 1)) +
    covered.slice(1, -1) +
    (isBeforeName ? ' ' : covered.slice(-1))
  );
}

/**
 * Covers the placeholders of templates, such as `{{ title }}` and `<?= $title ?>`: within a tag, a parser
 * would take them for attributes or for the end of the tag.
 */
export function hidePlaceholders(text: string): HiddenText {
  let hidden = text;
  const placeholders: Placeholder[] = [];
  for (const form of FORMS) {
    const found = findForm(hidden, form);
    let result = '';
    let done = 0;
    for (const placeholder of found) {
      result += hidden.slice(done, placeholder.start) + cover(hidden, placeholder);
      done = placeholder.end;
    }
    hidden = result + hidden.slice(done);
    placeholders.push(...found);
  }
  return { text: hidden, placeholders };
}
