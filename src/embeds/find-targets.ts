import { holdsAttribute, EMBEDS_PURPOSE, NAMED } from '../options/held-attributes.js';
import { document } from '../page/document.js';
import { hostOf, nameOf, nearest, parentOf } from '../page/native-element.js';
import type { Provider } from './providers.js';

const PARTS = /^(source|track|param|embed)$/;
const WHOLES = /^(audio|video|object)$/;
const BOX_SELECTOR = 'iframe,embed,object,audio,video';
const BOXES = /^(iframe|embed|object|audio|video|img)$/;

/** Whether an element can be a post that a script completes: a quotation, or an empty box. */
const isPost = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement &&
  (nameOf(element) === 'blockquote' ||
    (nameOf(element) === 'div' && !element.textContent?.trim() && !element.children.length));

/** Whether a provider's script has turned a post into a frame already. */
const isShown = (post: HTMLElement): boolean =>
  nameOf(post) === 'iframe' || post.querySelector('iframe') !== null;

/**
 * Finds what a script completes: the posts of its provider, else the post before it, else the box
 * around it.
 */
function findPosts(script: Element, { posts }: Provider, named: Element | null): HTMLElement[] {
  // A script inside of a post completes only that post.
  const own = posts ? nearest(script, posts) : null;
  if (own instanceof HTMLElement) return isShown(own) ? [] : [own];
  const found = posts ? [...document.querySelectorAll<HTMLElement>(posts)] : [];
  if (found.length > 0) return found.filter((post) => !isShown(post));
  const before = script.previousElementSibling;
  if (isPost(before)) return [before];
  const isBox = named instanceof HTMLElement && named !== script && named !== document.body;
  if (!isBox) return [];
  // The script may complete the frames in the same box.
  const boxes = [...named.querySelectorAll<HTMLElement>(BOX_SELECTOR)].filter(holdsAttribute);
  return boxes.length > 0 ? boxes : [named];
}

/** Finds the boxes of the page that show what an element holds. */
export function findTargets(
  element: Element,
  provider: Provider,
  named: Element | null,
): HTMLElement[] {
  if (nameOf(element) === 'script') return findPosts(element, provider, named);
  const parent = parentOf(element);
  const isPart = parent !== null && PARTS.test(nameOf(element)) && WHOLES.test(nameOf(parent));
  const picture = nameOf(element) === 'source' ? nearest(element, 'picture') : null;
  const box = picture?.querySelector('img') ?? (isPart ? parent : element);
  const isNamedImage = nameOf(box) !== 'img' || named !== null;
  return box instanceof HTMLElement && BOXES.test(nameOf(box)) && isNamedImage ? [box] : [];
}

/**
 * Finds the nearest element that names a provider: this one, or one around it, across shadow roots.
 */
export function findNamed(element: Element): Element | null {
  const found = nearest(element, NAMED);
  const host = hostOf(element);
  return found ?? (host && findNamed(host));
}

/** Whether an element is an embed: by its mark, or by a provider that the page names on it or its post. */
export const isEmbed = (
  element: Element,
  marks: readonly string[],
  named: Element | null,
): boolean =>
  marks.some((mark) => mark.includes(EMBEDS_PURPOSE)) ||
  (named !== null && (named === element || !BOXES.test(nameOf(element))));
