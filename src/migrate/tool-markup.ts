import type { Tag } from '../markup/tag.js';
import type { OldConfig } from './old-config.js';
import type { Values } from './read-values.js';

/** What an element waits for in the markup of a tool. */
export interface Waiting {
  /** The categories or services, all of which have to be granted. */
  readonly names: readonly string[];
  /** The attributes that say so. Our mark replaces them. */
  readonly attributes: readonly string[];
}

/** How a tool is written into pages, as its documentation says. */
export interface ToolMarkup {
  /** What an element waits for; undefined where the tool does not hold it. */
  readonly waitsFor: (tag: Tag) => Waiting | undefined;
  /** The attribute of a template that says what the elements in the template wait for. */
  readonly templates?: string;
  /** The attributes that have addresses, each with the attribute that gets the address on release. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The tool's own names for our purposes, besides the usual ones. */
  readonly purposes: Readonly<Record<string, string>>;
  /** The tool's names for what needs no consent. */
  readonly necessary: readonly string[];
  /** The addresses of the tool's own files. */
  readonly files: RegExp;
  /** Whether an element opens the tool's settings. */
  readonly isOpener: (tag: Tag) => boolean;
  /** Inline code that calls the tool or sets it up. */
  readonly code: RegExp;
  /** Says what to do with an element that only the tool fills or shows; undefined for other elements. */
  readonly leftovers?: (tag: Tag) => string | undefined;
  /** Reads the tool's configuration from the values that inline code assigns or passes. */
  readonly readConfig?: (values: Values) => OldConfig;
}

/** Splits the value of an attribute at spaces and commas. */
export const wordsOf = (value: string | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * Returns a function that reads what an element waits for from one attribute.
 *
 * @param also further attributes that our mark replaces
 */
export const waitsInAttribute =
  (attribute: string, also: readonly string[] = []) =>
  ({ attributes }: Tag): Waiting | undefined =>
    attributes.has(attribute)
      ? { names: wordsOf(attributes.get(attribute)), attributes: [attribute, ...also] }
      : undefined;

/** Returns a function that tells whether the `onclick` or `href` of an element matches. */
export const opensBy =
  (pattern: RegExp) =>
  ({ attributes }: Tag): boolean =>
    pattern.test(`${attributes.get('onclick') ?? ''} ${attributes.get('href') ?? ''}`);

/** The attributes in which several tools keep addresses, each with the one that gets it on release. */
export const DATA_ADDRESSES = {
  src: 'src',
  'data-src': 'src',
  href: 'href',
  'data-href': 'href',
  srcset: 'srcset',
  'data-srcset': 'srcset',
};
