import { document } from '../page/document.js';
import { nearest, parentOf } from '../page/native-element.js';

/** What React's server renderer writes between two texts, and around what it loads later. */
const REACT_COMMENT = /^( |\/?\$[!?]?)$/;

/** How the names of the fields begin that React's code sets on an element it has taken over. */
const REACT_ELEMENT = /^__react(Fiber|InternalInstance)\$/;
const REACT_PROPS = '__reactProps$';

/** What the server renderers of Vue 3 and Svelte 5 write before lists, conditions and components. */
const VUE_OR_SVELTE_COMMENT = /^\[(!|\?|-?\d+)?$/;

/** The elements around a node, the nearest first. */
function elementsAround(node: Node): Element[] {
  const around = [];
  for (let next = parentOf(node); next; next = parentOf(next)) around.push(next);
  return around;
}

/** What React has set on an element by itself. */
const fieldsOfReact = (element: Element): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(element).filter(([name]) => name.startsWith('__react')));

/** Whether an element is of HTML that React inserts as it is, and never looks into. */
const isRawHtml = (fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).some(
    ([name, props]) =>
      name.startsWith(REACT_PROPS) &&
      typeof props === 'object' &&
      props !== null &&
      'dangerouslySetInnerHTML' in props,
  );

/** Whether React's code has been here, so that it meets nothing new around this element any more. */
function isTakenOverByReact(element: Element): boolean {
  const all = elementsAround(element).map(fieldsOfReact);
  const index = all.findIndex((fields) =>
    Object.keys(fields).some((name) => REACT_ELEMENT.test(name)),
  );
  const found = all[index];
  return all.length === 0 || index === 0 || (found !== undefined && isRawHtml(found));
}

/** What may be the container of an app of Vue. */
type Container = Element & {
  readonly __vue_app__?: { readonly $nuxt?: { readonly isHydrating?: boolean } };
};

/** Whether Vue's code has been here: in a build for production, only the container of the app tells. */
const isTakenOverByVue = (node: Node): boolean =>
  elementsAround(node).some(
    // Nuxt mounts its app some time before its pages.
    ({ __vue_app__: app }: Container) => app !== undefined && !app.$nuxt?.isHydrating,
  );

/** Whether Svelte's code has begun. It leaves nothing on most elements, but it hydrates in one go. */
const isSvelteRunning = (): boolean => '__e' in Element.prototype;

/** What Solid's server renderer puts into the page for its code. */
interface Solid {
  readonly done?: boolean;
  readonly completed?: WeakSet<Element> | null;
}

const readSolid = (): Solid | undefined => (window as { readonly _$HY?: Solid })._$HY;

/** Whether Solid's code has been here, or never comes: the HTML of each of its templates has a key. */
function isTakenOverBySolid(element: Element, { done, completed }: Solid): boolean {
  const template = nearest(element, '[data-hk]');
  return done === true || template === null || completed?.has(template) !== false;
}

/** On a page of Astro, frameworks take over nothing but its islands. */
const ISLAND = 'astro-island';

/** The comments of what the framework around an element takes over together. */
function findComments(element: Element): Comment[] {
  const island = nearest(element, ISLAND);
  if (!island && document.querySelector(ISLAND)) return [];
  const found: Comment[] = [];
  const comments = document.createTreeWalker(island ?? document.body, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode())
    if (node instanceof Comment) found.push(node);
  return found;
}

/**
 * Returns a function that tells whether a framework has still to take over the HTML around an element.
 * If the framework then finds an element that it did not render, it discards HTML, mistakes one element
 * for another, or fails: https://react.dev/link/hydration-mismatch.
 */
export function watchHydration(element: Element): () => boolean {
  const comments = findComments(element);
  const matching = (pattern: RegExp): Comment[] =>
    comments.filter(({ data }) => pattern.test(data));
  const ofReact = matching(REACT_COMMENT);
  const ofVueOrSvelte = matching(VUE_OR_SVELTE_COMMENT);

  return () => {
    // The attribute goes when the island is taken over.
    if (nearest(element, `${ISLAND}[ssr]`)) return true;
    const solid = readSolid();
    // It writes the same comments as React.
    if (solid) return !isTakenOverBySolid(element, solid);
    if (ofReact.length > 0 && !isTakenOverByReact(element)) return true;
    const isAwaited = ofVueOrSvelte.some((comment) => !isTakenOverByVue(comment));
    return isAwaited && !isSvelteRunning() && !isTakenOverByVue(element);
  };
}
