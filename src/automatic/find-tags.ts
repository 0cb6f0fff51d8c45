/** An attribute of a found tag. */
interface FoundAttribute {
  /** In lower case. */
  readonly name: string;
  /** As it is written, with its character references. Empty where there is none. */
  readonly value: string;
  /** Where the name begins. */
  readonly start: number;
}

/** A start tag that was found in a text. */
export interface FoundTag {
  readonly name: string;
  /** Where the name ends. */
  readonly nameEnd: number;
  /** In their order, duplicates included. */
  readonly attributes: readonly FoundAttribute[];
}

/** Elements that request something. The parser turns `image` into an `img`, except within an SVG. */
const BEGIN =
  /<(script|img|image|source|iframe|frame|embed|object|link|video|audio|track|input|feImage|use)(?=[\t\n\f\r />])/gi;

const SPACES = '\t\n\f\r ';
/** What stands between attributes. */
const BETWEEN = `${SPACES}/`;
const NAME_END = /[\t\n\f\r />=]/g;
const VALUE_END = /[\t\n\f\r >]/g;

/** Returns the first place from here on that has none of these characters. */
function skip(text: string, characters: string, from: number): number {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at += 1;
  return at;
}

/** Finds a pattern of one character from here on. Returns the end of the text if it is not there. */
function find(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** An attribute by its places in the text. */
interface Places {
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Where the search for the next attribute begins. */
  readonly end: number;
}

/** Reads an attribute as the HTML standard does: only directly after `=` does a quote begin a value. */
function readAttribute(text: string, start: number): Places {
  // An equals sign at the beginning belongs to the name.
  const nameEnd = find(text, NAME_END, start + 1);
  const equals = skip(text, SPACES, nameEnd);
  if (text[equals] !== '=') return { nameEnd, valueStart: equals, valueEnd: equals, end: equals };
  const valueStart = skip(text, SPACES, equals + 1);
  const quote = text[valueStart];
  if (quote !== '"' && quote !== "'") {
    const end = find(text, VALUE_END, valueStart);
    return { nameEnd, valueStart, valueEnd: end, end };
  }
  const valueEnd = text.indexOf(quote, valueStart + 1);
  return valueEnd < 0
    ? { nameEnd, valueStart, valueEnd: text.length, end: text.length }
    : { nameEnd, valueStart: valueStart + 1, valueEnd, end: valueEnd + 1 };
}

/**
 * Finds the `>` of a tag; undefined if the text ends before it.
 *
 * @param seen has a 1 at each place where an attribute was read, by this call or an earlier one. If
 *   a tag reaches a place of an earlier tag, it has no end, since that tag had none. So the time is
 *   linear in the text.
 */
function findEnd(text: string, from: number, seen: Uint8Array): number | undefined {
  let at = skip(text, BETWEEN, from);
  while (at < text.length && seen[at] === 0) {
    if (text[at] === '>') return at;
    seen[at] = 1;
    at = skip(text, BETWEEN, readAttribute(text, at).end);
  }
  return undefined;
}

/** The attributes between the name of a tag and its `>`. */
function readAttributes(text: string, from: number, end: number): FoundAttribute[] {
  const attributes: FoundAttribute[] = [];
  let start = skip(text, BETWEEN, from);
  while (start < end) {
    const places = readAttribute(text, start);
    const name = text.slice(start, places.nameEnd).toLowerCase();
    attributes.push({ name, value: text.slice(places.valueStart, places.valueEnd), start });
    start = skip(text, BETWEEN, places.end);
  }
  return attributes;
}

/**
 * Finds the start tags of elements that request something. A text that looks like a tag is found
 * too, as in a comment, but not within another tag. A tag without an end is left out: a browser
 * drops it.
 */
export function* findTags(text: string): Generator<FoundTag, void> {
  const lastEnd = text.lastIndexOf('>');
  let seen: Uint8Array | undefined;
  let from = 0;
  while (from < lastEnd) {
    BEGIN.lastIndex = from;
    const found = BEGIN.exec(text);
    if (!found) return;
    const [begin, name = ''] = found;
    const nameEnd = found.index + begin.length;
    seen ??= new Uint8Array(text.length);
    const end = findEnd(text, nameEnd, seen);
    from = end ?? nameEnd;
    if (end !== undefined) yield { name, nameEnd, attributes: readAttributes(text, nameEnd, end) };
  }
}
