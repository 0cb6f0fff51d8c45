import { attributeOf, findOnPage, nameOf, nearest } from '../page/native-element.js';
import { ALL_HELD_NAMES, MARK, MARKED } from './held-attributes.js';
import type { WrongMark } from './wrong-mark.js';

/** What lazy loaders add to the window: lazysizes, vanilla-lazyload, lozad, bLazy, yall, Lazyload. */
const GLOBALS = ['lazySizes', 'LazyLoad', 'lazyLoadInstance', 'lozad', 'Blazy', 'yall', 'lazyload'];

/** The classes and attributes by which such loaders find and mark their elements. */
const LOADED =
  '.lazyload,.lazyloading,.lazyloaded,.lazy,.lozad,.b-lazy,.js-lazy,.lazy-load,[data-ll-status],[data-loaded]';

/** The older names of held attributes, which lazy loaders act on as well. */
const OLDER = ALL_HELD_NAMES.filter((name) => !name.startsWith(`${MARK}-`));
const LAZY_MEDIA = OLDER.flatMap((name) =>
  ['img', 'iframe', 'source', 'video'].map((media) => `${media}[${name}]`),
).join();

const hasLoader = (): boolean =>
  // An element of that id is a property of the window too, but not an own one.
  GLOBALS.some((name) => Object.getOwnPropertyDescriptor(window, name)) ||
  findOnPage(LOADED).some((element) => OLDER.some((name) => attributeOf(element, name) !== null)) ||
  // A page with `data-src` on an element without a mark has a loader for it.
  findOnPage(LAZY_MEDIA).some((element) => !nearest(element, MARKED));

/** The first element that a lazy loader of the page would load without consent, if there is one. */
export function findLazyLoaded(): WrongMark | undefined {
  const [held] = findOnPage(
    OLDER.map((name) => `${MARKED}[${name}],${MARKED} [${name}]`).join(),
  ).filter((element) => nameOf(element) !== 'script');
  if (!held || !hasLoader()) return undefined;
  return ['a lazy loader acts on data-src too, use data-consent-src:', held];
}
