import type { Tag } from '../markup/tag.js';
import type { OldConfig } from './old-config.js';
import type { Values } from './read-values.js';

/** What an element waits for in the markup of a tool. */
export interface Waiting {
  /** The categories or services, all of which have to be granted. */
  readonly names: readonly string[];
  /** The attributes that say so, which go. */
  readonly attributes: readonly string[];
}

/** How a tool is written into pages, as its documentation says. */
export interface ToolMarkup {
  /** What an element waits for; undefined where the tool does not hold it. */
  readonly waitsFor: (tag: Tag) => Waiting | undefined;
  /** The attribute of a template in which it holds elements, with what these wait for. */
  readonly templates?: string;
  /** Where it keeps addresses, with the attribute that each becomes. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Names of its own for purposes of ours, besides the usual ones. */
  readonly purposes: Readonly<Record<string, string>>;
  /** What needs no consent there. */
  readonly necessary: readonly string[];
  /** The addresses of its own files. */
  readonly files: RegExp;
  /** Whether an element opens its settings. */
  readonly isOpener: (tag: Tag) => boolean;
  /** Inline code that calls it or sets it up. */
  readonly code: RegExp;
  /** Elements that it fills, with what to do instead. */
  readonly leftovers?: (tag: Tag) => string | undefined;
  /** Reads its configuration out of inline code; `values` are the objects that the code names. */
  readonly readConfig?: (values: Values) => OldConfig;
}

/** The words of an attribute, between spaces or commas. */
export const wordsOf = (value: string | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter(Boolean);

/** Reads what an element waits for, where one attribute names it. */
export const waitsInAttribute =
  (attribute: string, also: readonly string[] = []) =>
  ({ attributes }: Tag): Waiting | undefined =>
    attributes.has(attribute)
      ? { names: wordsOf(attributes.get(attribute)), attributes: [attribute, ...also] }
      : undefined;

/** Whether the code of a click, or an address, names one of these. */
export const opensBy =
  (pattern: RegExp) =>
  ({ attributes }: Tag): boolean =>
    pattern.test(`${attributes.get('onclick') ?? ''} ${attributes.get('href') ?? ''}`);

/** Attributes for lazy loading, which several tools use. */
export const DATA_ADDRESSES = {
  src: 'src',
  'data-src': 'src',
  href: 'href',
  'data-href': 'href',
  srcset: 'srcset',
  'data-srcset': 'srcset',
};
