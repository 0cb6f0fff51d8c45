import type { Purpose } from '../core/types.js';
import { NECESSARY } from '../core/purposes.js';
import {
  EMBEDS_PURPOSE,
  heldValue,
  holdable,
  holdsAttribute,
  MARK,
  NAMED,
  PROVIDER,
} from '../options/held-attributes.js';
import { isMarkGranted, parseMark } from '../options/marks.js';
import { document } from '../page/document.js';
import { attributeOf, hostOf, nameOf, nearest, parentOf } from '../page/native-element.js';
import { findProvider, type Provider } from './providers.js';

/** What is held in one place of the page, and what a placeholder says about it. */
export interface Embed {
  /** The element whose box the placeholder takes. */
  readonly target: HTMLElement;
  /** What is released to show the embed. */
  readonly held: readonly Element[];
  readonly provider: string;
  /** The host that would be asked first. */
  readonly host: string;
  /** How the page names the embed; may be empty. */
  readonly title: string;
  /** The text of a post that stands in the page; may be empty. */
  readonly quote: string;
  /** The address of the original; empty where it is not known. */
  readonly original: string;
  /** The address of a picture of the site's own; may be empty. */
  readonly poster: string;
  /** What has to be granted for it. */
  readonly purposes: readonly Purpose[];
}

/** The most letters of a post that a placeholder shows. */
const LONGEST_QUOTE = 600;

const PARTS = /^(source|track|param|embed)$/;
const WHOLES = /^(audio|video|object)$/;
const BOX_SELECTOR = 'iframe,embed,object,audio,video';
const BOXES = /^(iframe|embed|object|audio|video|img)$/;

/** What can be a post that a script completes: a quotation, or an empty box. */
const isPost = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement &&
  (nameOf(element) === 'blockquote' ||
    (nameOf(element) === 'div' && !element.textContent?.trim() && !element.children.length));

const webAddress = (address: string | null): URL | null => {
  if (!address) return null;
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
};

/** The marks on an element and around it, out of shadow roots too. */
function marksOf(element: Element): string[] {
  const marks: string[] = [];
  let around: Element | null = element;
  while (around) {
    const mark = attributeOf(around, MARK);
    if (mark !== null) marks.push(mark);
    around = parentOf(around) ?? hostOf(around);
  }
  return marks;
}

/**
 * The purposes that are still missing. Of several alternatives it takes, in this order: one that another mark
 * needs too, `embeds`, the first on offer. Null where no choice can show the embed.
 */
function findMissing(
  marks: readonly string[],
  offered: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): Purpose[] | null {
  const missing = new Set<Purpose>();
  const needed = marks.map(parseMark);
  const terms = needed.flat().map((term) => term.filter((purpose) => purpose !== NECESSARY));
  if (needed.some(({ length }) => length === 0)) return null;
  // What leaves no choice comes first.
  for (const alternatives of terms.sort((one, other) => one.length - other.length)) {
    if (alternatives.some((purpose) => isGranted(purpose) || missing.has(purpose))) continue;
    const possible = alternatives.filter((purpose) => offered.includes(purpose));
    const chosen = possible.find((purpose) => purpose === EMBEDS_PURPOSE) ?? possible[0];
    if (chosen === undefined) return null;
    missing.add(chosen);
  }
  return missing.size > 0 ? [...missing] : null;
}

function isHeld(element: Element): boolean {
  if (!element.isConnected) return false;
  if (nameOf(element) !== 'script') return holdsAttribute(element);
  const isPlain = /^\s*text\/plain/i.test(attributeOf(element, 'type') ?? '');
  return isPlain || (holdsAttribute(element) && attributeOf(element, 'src') === null);
}

/** Whether an element is still held, and not granted. */
function isWithheld(element: Element, isGranted: (purpose: Purpose) => boolean): boolean {
  const marks = marksOf(element);
  return (
    isHeld(element) && marks.length > 0 && !marks.every((mark) => isMarkGranted(mark, isGranted))
  );
}

/** The address of what an element holds. A poster is only its picture. */
function addressOf(element: Element): URL | null {
  for (const [attribute, kind] of holdable(nameOf(element))) {
    if ((kind !== 'web' && kind !== 'media') || attribute === 'poster') continue;
    const isScript = nameOf(element) === 'script';
    const held = heldValue(element, attribute) ?? (isScript ? attributeOf(element, 'src') : null);
    const address = webAddress(held);
    if (address) return address;
  }
  return null;
}

/** Whether a provider's script has turned a post into a frame already. */
const isShown = (post: HTMLElement): boolean =>
  nameOf(post) === 'iframe' || post.querySelector('iframe') !== null;

/** What stands in the page for a script: the posts of its provider, or what is in front of it. */
function findPosts(script: Element, { posts }: Provider, named: Element | null): HTMLElement[] {
  // A script in its post completes that one.
  const own = posts ? nearest(script, posts) : null;
  if (own instanceof HTMLElement) return isShown(own) ? [] : [own];
  const found = posts ? [...document.querySelectorAll<HTMLElement>(posts)] : [];
  if (found.length > 0) return found.filter((post) => !isShown(post));
  const before = script.previousElementSibling;
  if (isPost(before)) return [before];
  const isBox = named instanceof HTMLElement && named !== script && named !== document.body;
  if (!isBox) return [];
  // What it completes may be the frame beside it.
  const boxes = [...named.querySelectorAll<HTMLElement>(BOX_SELECTOR)].filter(holdsAttribute);
  return boxes.length > 0 ? boxes : [named];
}

/** The boxes of the page that show what an element holds. */
function findTargets(element: Element, provider: Provider, named: Element | null): HTMLElement[] {
  if (nameOf(element) === 'script') return findPosts(element, provider, named);
  const parent = parentOf(element);
  const isPart = parent !== null && PARTS.test(nameOf(element)) && WHOLES.test(nameOf(parent));
  const picture = nameOf(element) === 'source' ? nearest(element, 'picture') : null;
  const box = picture?.querySelector('img') ?? (isPart ? parent : element);
  const isNamedImage = nameOf(box) !== 'img' || named !== null;
  return box instanceof HTMLElement && BOXES.test(nameOf(box)) && isNamedImage ? [box] : [];
}

/**
 * The address of the original. Of a post only real links count. Sanitisers let `data-` attributes through
 * unchecked, so they must not become links.
 */
function findOriginal(target: HTMLElement, address: URL | null, provider: Provider): string {
  if (address) return provider.findOriginal?.(address) ?? address.href;
  const links = [...target.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const written = attributeOf(target, 'cite') ?? attributeOf(links.pop() ?? target, 'href');
  return webAddress(written)?.href ?? '';
}

/** A picture is requested before consent: it has to be the site's own. */
function findPoster(elements: readonly Element[]): string {
  const addresses = elements.map((element) => webAddress(attributeOf(element, 'data-poster')));
  return addresses.find((address) => address?.origin === location.origin)?.href ?? '';
}

/** The text as it is shown: with a space where a new line begins. */
const textOf = ({ innerText }: HTMLElement): string => innerText.replace(/\s+/g, ' ').trim();

const shorten = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…` : text;

/** The element around another one that names a provider, out of shadow roots too. */
function findNamed(element: Element): Element | null {
  const found = nearest(element, NAMED);
  const host = hostOf(element);
  return found ?? (host && findNamed(host));
}

/** Whether an element is an embed: by its mark, or as the page names the provider of it or its post. */
const isEmbed = (element: Element, marks: readonly string[], named: Element | null): boolean =>
  marks.some((mark) => mark.includes(EMBEDS_PURPOSE)) ||
  (named !== null && (named === element || !BOXES.test(nameOf(element))));

/** A held element as a part of an embed. */
interface Part {
  readonly element: Element;
  readonly address: URL | null;
  readonly provider: Provider;
  readonly purposes: readonly Purpose[];
}

function describeEmbed(target: HTMLElement, parts: readonly Part[]): Embed | null {
  const [first] = parts;
  const named = parts.find(({ address }) => address) ?? first;
  if (!first || !named) return null;
  const { element, address, provider } = named;
  const isScript = nameOf(element) === 'script';
  return {
    target,
    held: parts.map((part) => part.element),
    provider: provider.name,
    host: address?.hostname ?? provider.name,
    title: attributeOf(target, 'title')?.trim() ?? '',
    quote: isScript ? shorten(textOf(target)) : '',
    original: findOriginal(target, isScript ? null : address, provider),
    poster: findPoster(parts.map((part) => part.element)),
    purposes: [...new Set(parts.flatMap(({ purposes }) => purposes))],
  };
}

/**
 * Finds the embeds among held elements. What holds an advertisement, for instance, is none: an embed
 * has a mark with the purpose `embeds`, or a provider that the page names. `only` is the one target that is
 * asked for.
 */
export function findEmbeds(
  elements: readonly Element[],
  offered: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
  only?: HTMLElement,
): Embed[] {
  const found = new Map<HTMLElement, Part[]>();
  for (const element of new Set(elements)) {
    if (!isWithheld(element, isGranted)) continue;
    const named = findNamed(element);
    const name = (named && attributeOf(named, PROVIDER)?.trim()) ?? '';
    const marks = marksOf(element);
    const purposes = findMissing(marks, offered, isGranted);
    if (!isEmbed(element, marks, named) || name.toLowerCase() === 'none' || !purposes) continue;
    const address = addressOf(element);
    const provider = findProvider(name, address);
    for (const target of findTargets(element, provider, named)) {
      if (only && target !== only) continue;
      const parts = found.get(target) ?? [];
      parts.push({ element, address, provider, purposes });
      found.set(target, parts);
    }
  }
  return [...found].flatMap(([target, parts]) => {
    const embed = describeEmbed(target, parts);
    // Nobody can tell what it is.
    return embed?.provider ? [embed] : [];
  });
}
