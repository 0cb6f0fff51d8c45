/** An attribute as it is written, from the start of its name to the end of its value. */
export interface WrittenAttribute {
  /** In lower case. */
  readonly name: string;
  readonly start: number;
  readonly endOfName: number;
  readonly end: number;
}

const SPACES = '\t\n\f\r ';

/**
 * Reads where the attributes of a start tag stand, duplicates too: a parser leaves those out, but they
 * would count once the first of their name is renamed. It follows the states of the standard from "before
 * attribute name" on.
 *
 * @param start where the tag starts
 * @param end where it ends, after its last character
 */
export function readAttributes(text: string, start: number, end: number): WrittenAttribute[] {
  const attributes: WrittenAttribute[] = [];
  const last = text.charAt(end - 1) === '>' ? end - 1 : end;
  const isSpace = (at: number): boolean => SPACES.includes(text.charAt(at));
  const skipSpace = (at: number): number => {
    let next = at;
    while (next < last && isSpace(next)) next += 1;
    return next;
  };

  let at = start + 1;
  while (at < last && !isSpace(at) && text.charAt(at) !== '/') at += 1;
  for (;;) {
    while (at < last && (isSpace(at) || text.charAt(at) === '/')) at += 1;
    if (at >= last) return attributes;
    const startOfName = at;
    // A `=` at the beginning belongs to the name.
    at += 1;
    while (at < last && !isSpace(at) && !'/='.includes(text.charAt(at))) at += 1;
    const endOfName = at;
    const sign = skipSpace(at);
    if (text.charAt(sign) === '=' && sign < last) {
      at = skipSpace(sign + 1);
      const quote = text.charAt(at);
      if (quote === '"' || quote === "'") {
        const closing = text.indexOf(quote, at + 1);
        at = closing === -1 || closing >= last ? last : closing + 1;
      } else while (at < last && !isSpace(at)) at += 1;
    }
    const name = text.slice(startOfName, endOfName).toLowerCase();
    attributes.push({ name, start: startOfName, endOfName, end: at });
  }
}
