import type { Purpose } from '../core/types.js';
import { heldValue, holdable } from '../options/held-attributes.js';
import { document } from '../page/document.js';
import { attributeOf, nameOf } from '../page/native-element.js';
import type { Provider } from './providers.js';

/** What is held in one place of the page, and what a placeholder says about it. */
export interface Embed {
  /** The element whose box the placeholder takes. */
  readonly target: HTMLElement;
  /** What is released to show the embed. */
  readonly held: readonly Element[];
  readonly provider: string;
  /** The host that would get the first request. */
  readonly host: string;
  /** How the page names the embed; may be empty. */
  readonly title: string;
  /** The text of a post that stands in the page; may be empty. */
  readonly quote: string;
  /** The address of the original; empty where it is not known. */
  readonly original: string;
  /** The address of a picture of the site's own; may be empty. */
  readonly poster: string;
  /** The purposes that have to be granted to show it. */
  readonly purposes: readonly Purpose[];
}

/** A placeholder shows at most this many characters of a post. */
const LONGEST_QUOTE = 600;

const webAddress = (address: string | null): URL | null => {
  if (!address) return null;
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
};

/** The address that an element holds. A poster does not count: it is only a picture. */
export function addressOf(element: Element): URL | null {
  for (const [attribute, kind] of holdable(nameOf(element))) {
    if ((kind !== 'web' && kind !== 'media') || attribute === 'poster') continue;
    const isScript = nameOf(element) === 'script';
    const held = heldValue(element, attribute) ?? (isScript ? attributeOf(element, 'src') : null);
    const address = webAddress(held);
    if (address) return address;
  }
  return null;
}

/**
 * The address of the original. For a post, only real links count: sanitisers do not check `data-`
 * attributes, so these must not become links.
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

/** The text as it is shown, with a space where a new line begins. */
const textOf = ({ innerText }: HTMLElement): string => innerText.replace(/\s+/g, ' ').trim();

const shorten = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…` : text;

/** A held element as a part of an embed. */
export interface Part {
  readonly element: Element;
  readonly address: URL | null;
  readonly provider: Provider;
  readonly purposes: readonly Purpose[];
}

/** Describes an embed for its placeholder; null if it has no part. */
export function describeEmbed(target: HTMLElement, parts: readonly Part[]): Embed | null {
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
