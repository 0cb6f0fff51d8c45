import { attributeOf, hostOf, nameOf, parentOf } from '../page/native-element.js';

/**
 * What can be held: one list for the release of elements and for the check of the owner's marks.
 */

/** The attribute that marks an element. */
export const MARK = 'data-consent';

/** The attribute with the secret. Where the owner has named one, only elements that carry it are released. */
const NONCE = 'data-mark-nonce';

/** Whether an element carries the secret that the owner has named. True if there is none. */
export const carriesMarkNonce = (element: Element, nonce: string | null): boolean =>
  nonce === null || (nonce !== '' && attributeOf(element, NONCE) === nonce);

/** Selects the elements that have a mark. */
export const MARKED = `[${MARK}]`;

/** The marks on an element and around it, across shadow roots. All of them have to be granted. */
export function marksOf(element: Element): string[] {
  const marks: string[] = [];
  let around: Element | null = element;
  while (around) {
    const mark = attributeOf(around, MARK);
    if (mark !== null) marks.push(mark);
    around = parentOf(around) ?? hostOf(around);
  }
  return marks;
}

/** The attribute that names the provider of an embed; `none` where the page has its own placeholder. */
export const PROVIDER = 'data-embed';

/** Selects the elements whose provider the page names. */
export const NAMED = `[${PROVIDER}]`;

/** The purpose whose mark makes an element an embed. */
export const EMBEDS_PURPOSE = 'embeds';

/**
 * What an attribute may get on release: an address of the web, one of a picture or film (which may be
 * `data:` or `blob:` too), a `srcset` of those, the markup of a frame, or any text.
 */
export type HeldKind = 'web' | 'media' | 'srcset' | 'markup' | 'text';

type Holdable = Readonly<Record<string, HeldKind>>;

const IMAGE: Holdable = { sizes: 'text', srcset: 'srcset', src: 'media' };
const MEDIA: Holdable = { poster: 'media', src: 'media' };
const SVG_IMAGE: Holdable = { href: 'media' };

/**
 * The attributes that can be held, by the name of the element and in the order in which they are set:
 * with `srcset` before `src`, and `srcdoc` before `src`, there is only one request.
 *
 * Links (`a`, `area`) and forms are left out on purpose. They request nothing before they are used, and
 * a `data-` attribute in the text of a stranger must not become the address of a link.
 */
const HOLDABLE: ReadonlyMap<string, Holdable> = new Map(
  Object.entries<Holdable>({
    script: { src: 'web' },
    img: IMAGE,
    source: IMAGE,
    audio: MEDIA,
    video: MEDIA,
    track: { src: 'media' },
    input: { src: 'media' },
    iframe: { srcdoc: 'markup', src: 'web' },
    frame: { src: 'web' },
    embed: { src: 'web' },
    object: { data: 'web' },
    param: { value: 'web' },
    link: { imagesizes: 'text', imagesrcset: 'srcset', href: 'web' },
    'svg:image': SVG_IMAGE,
    'svg:feImage': SVG_IMAGE,
    'svg:use': { href: 'web' },
  }),
);

/** The names of the elements that can hold something. */
export const holdableNames = (): string[] => [...HOLDABLE.keys()];

/** The attributes that an element of this name can hold, with what each may get on release. */
export const holdable = (elementName: string): [attribute: string, kind: HeldKind][] =>
  Object.entries(HOLDABLE.get(elementName) ?? {});

/** The attributes whose older form, `data-src` and so on, is read too. */
const WITH_OLDER_FORM = ['src', 'srcset', 'href', 'poster', 'data', 'srcdoc'];

/**
 * The names under which an attribute is held: `data-consent-src`, which nothing but Ask First acts
 * on, and the older `data-src`, which many lazy loaders act on.
 */
export const heldNames = (attribute: string): string[] =>
  [`data-consent-${attribute}`].concat(
    WITH_OLDER_FORM.includes(attribute) ? `data-${attribute}` : [],
  );

/** Every name under which some attribute is held. */
export const ALL_HELD_NAMES: readonly string[] = [
  ...new Set([...HOLDABLE.values()].flatMap((attributes) => Object.keys(attributes))),
].flatMap(heldNames);

/** What is held for an attribute, under our name for it or the older one; null if nothing is. */
export function heldValue(element: Element, attribute: string): string | null {
  for (const name of heldNames(attribute)) {
    const value = attributeOf(element, name);
    if (value !== null) return value;
  }
  return null;
}

/** Whether an element holds a value for one of the attributes that it can hold. */
export const holdsAttribute = (element: Element): boolean =>
  holdable(nameOf(element)).some(([attribute]) => heldValue(element, attribute) !== null);
