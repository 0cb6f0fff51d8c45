import type { Purpose } from '../core/types.js';
import {
  heldValue,
  holdable,
  holdsAttribute,
  MARK,
  MARKED,
  PROVIDER,
} from '../options/held-attributes.js';
import { isMarkGranted, parseMark } from '../options/marks.js';
import { document } from '../page/document.js';
import { attributeOf, nameOf, nearest, parentOf } from '../page/native-element.js';
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

/** The marks on an element and around it. */
function marksOf(element: Element): string[] {
  const marks: string[] = [];
  let marked = nearest(element, MARKED);
  while (marked) {
    marks.push(attributeOf(marked, MARK) ?? '');
    const parent = parentOf(marked);
    marked = parent && nearest(parent, MARKED);
  }
  return marks;
}

/**
 * The purposes that an embed lacks, of alternatives the first on offer. Null where one of them is not
 * on offer, so that no choice can show the embed.
 */
function findMissing(
  marks: readonly string[],
  offered: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): Purpose[] | null {
  const missing = new Set<Purpose>();
  for (const alternatives of marks.flatMap(parseMark)) {
    if (alternatives.some(isGranted)) continue;
    const first = alternatives.find((purpose) => offered.includes(purpose));
    if (first === undefined) return null;
    missing.add(first);
  }
  return [...missing];
}

/** Whether an element is still held, and not granted. */
export function isWithheld(element: Element, isGranted: (purpose: Purpose) => boolean): boolean {
  const isHeld =
    nameOf(element) === 'script'
      ? /^\s*text\/plain/i.test(attributeOf(element, 'type') ?? '')
      : holdsAttribute(element);
  const marks = marksOf(element);
  return isHeld && marks.length > 0 && !marks.every((mark) => isMarkGranted(mark, isGranted));
}

/** The first address of the web that an element holds; null where there is none. */
function addressOf(element: Element): URL | null {
  for (const [attribute, kind] of holdable(nameOf(element))) {
    const isAddress = kind === 'web' || kind === 'media';
    const address = isAddress ? webAddress(heldValue(element, attribute)) : null;
    if (address) return address;
  }
  return null;
}

/** What stands in the page for a script: the posts of its provider, or what is in front of it. */
function findPosts(script: Element, { posts }: Provider, named: Element | null): HTMLElement[] {
  const found = posts ? [...document.querySelectorAll<HTMLElement>(posts)] : [];
  if (found.length > 0) return found;
  const before = script.previousElementSibling;
  if (isPost(before)) return [before];
  const isBox = named instanceof HTMLElement && named !== script && named !== document.body;
  return isBox ? [named] : [];
}

/** The boxes of the page that show what an element holds. */
function findTargets(element: Element, provider: Provider, named: Element | null): HTMLElement[] {
  if (nameOf(element) === 'script') return findPosts(element, provider, named);
  const parent = parentOf(element);
  const isPart = parent !== null && PARTS.test(nameOf(element)) && WHOLES.test(nameOf(parent));
  const box = isPart ? parent : element;
  const isNamedImage = nameOf(box) !== 'img' || named !== null;
  return box instanceof HTMLElement && BOXES.test(nameOf(box)) && isNamedImage ? [box] : [];
}

/**
 * The address of the original. Of a post only its own links count: what other attributes say has been
 * looked at by nobody, where readers may write HTML.
 */
function findOriginal(target: HTMLElement, address: URL | null, provider: Provider): string {
  const links = [...target.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const written = attributeOf(target, 'cite') ?? attributeOf(links.pop() ?? target, 'href');
  if (written !== null) return webAddress(written)?.href ?? '';
  if (!address) return '';
  return provider.findOriginal?.(address) ?? address.href;
}

/** A picture is requested before consent: it has to be the site's own. */
function findPoster(element: Element): string {
  const address = webAddress(attributeOf(element, 'data-poster'));
  return address?.origin === location.origin ? address.href : '';
}

/** The text as it is shown: with a space where a new line begins. */
const textOf = ({ innerText }: HTMLElement): string => innerText.replace(/\s+/g, ' ').trim();

const shorten = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\S*$/, '')}…` : text;

/**
 * Finds the embeds among held elements. What holds an advertisement, for instance, is none: an embed
 * has a mark with the purpose `embeds`, or a provider that the page names.
 */
export function findEmbeds(
  elements: readonly Element[],
  offered: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): Embed[] {
  const found = new Map<HTMLElement, Embed>();
  for (const element of elements) {
    if (!isWithheld(element, isGranted)) continue;
    const named = nearest(element, `[${PROVIDER}]`);
    const name = (named && attributeOf(named, PROVIDER)?.trim()) ?? '';
    const marks = marksOf(element);
    const isEmbed = named !== null || marks.some((mark) => mark.includes('embeds'));
    const purposes = findMissing(marks, offered, isGranted);
    const address = addressOf(element);
    if (!isEmbed || name.toLowerCase() === 'none' || !purposes || (!address && !name)) continue;
    const provider = findProvider(name, address ?? new URL(location.href));
    const isScript = nameOf(element) === 'script';
    for (const target of findTargets(element, provider, named)) {
      const before = found.get(target);
      found.set(target, {
        target,
        provider: provider.name,
        host: address?.hostname ?? provider.name,
        title: attributeOf(target, 'title')?.trim() ?? '',
        quote: isScript ? shorten(textOf(target)) : '',
        original: findOriginal(target, isScript ? null : address, provider),
        poster: findPoster(element),
        ...before,
        held: [...(before?.held ?? []), element],
        purposes: [...new Set([...(before?.purposes ?? []), ...purposes])],
      });
    }
  }
  return [...found.values()];
}
