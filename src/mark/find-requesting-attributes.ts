import { type HeldKind, holdable } from '../options/held-attributes.js';
import type { Tag } from '../markup/tag.js';

/** The values of `rel` for which a browser requests something, or connects. */
const REQUESTED =
  /(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|icon|apple-touch-icon(?:-precomposed)?|mask-icon|manifest)(?:\s|$)/i;

/** The attributes in which lazy loaders hold an address, with those that they move it to. */
const LAZY: Readonly<Record<string, string>> = {
  'data-src': 'src',
  'data-lazy-src': 'src',
  'data-srcset': 'srcset',
  'data-lazy-srcset': 'srcset',
};

/** The elements that have another name in the gate. HTML turns `<image>` into `<img>`. */
const NAMES: Readonly<Record<string, string>> = { image: 'img', 'svg:feimage': 'svg:feImage' };

/** An attribute that requests something. */
export interface RequestingAttribute {
  readonly attribute: string;
  /** The attribute that the gate gives it on release. */
  readonly target: string;
  /** What its value is, such as one address or a list of them. */
  readonly kind: HeldKind;
}

/** By the name of an element: the attributes that the gate holds, and those of lazy loaders. */
const candidates = new Map<string, readonly RequestingAttribute[]>();

function findCandidates(name: string): RequestingAttribute[] {
  const kinds = holdable(name).filter(([, kind]) => kind !== 'text');
  const plain = kinds.map(([target, kind]) => ({ attribute: target, target, kind }));
  const drawn = name.startsWith('svg:')
    ? plain.map((one) => ({ ...one, attribute: `xlink:${one.target}` }))
    : [];
  const lazy = ['link', 'script'].includes(name)
    ? []
    : Object.entries(LAZY).flatMap(([attribute, target]) =>
        kinds.filter(([held]) => held === target).map(([, kind]) => ({ attribute, target, kind })),
      );
  return [...plain, ...drawn, ...lazy];
}

function candidatesOf(name: string): readonly RequestingAttribute[] {
  const known = candidates.get(name);
  if (known) return known;
  const found = findCandidates(name);
  // Names of unknown elements are not kept: their number has no limit.
  if (found.length > 0) candidates.set(name, found);
  return found;
}

/** Finds the attributes of a tag that request something. */
export function findRequestingAttributes(tag: Tag): RequestingAttribute[] {
  const { attributes } = tag;
  const name = NAMES[tag.name] ?? tag.name;
  if (name === 'param') return [];
  if (name === 'link' && !REQUESTED.test(attributes.get('rel') ?? '')) return [];
  if (name === 'input' && attributes.get('type')?.toLowerCase() !== 'image') return [];
  return candidatesOf(name).filter(
    ({ attribute }) =>
      attributes.has(attribute) &&
      // A marked element may hold its address in `data-src`: see `heldNames`.
      !(attribute in LAZY && attributes.has('data-consent')),
  );
}
