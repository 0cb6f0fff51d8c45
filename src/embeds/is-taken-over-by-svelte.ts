import { document } from '../page/document.js';
import { elementsAround } from './elements-around.js';

/** What Svelte's server renderer writes first into the container of an app, and before each block. */
const SVELTE_COMMENT = /^\[(!|\?|-?\d+)?$/;

/**
 * What Svelte 5 sets on nodes with a text, attributes or listeners that can change. Newer releases
 * use symbols.
 */
const FIELD = /^__(t|attributes|className|style|click)$/;
const SYMBOL = /^(text|attributes|class|style|events)$/;

const isComment = (node: Node): boolean =>
  node instanceof Comment && SVELTE_COMMENT.test(node.data);

/**
 * Finds the container of the app that an element belongs to: the outermost one with a comment of
 * Svelte's.
 */
const findContainer = (element: Element): Element | undefined =>
  elementsAround(element)
    .filter(({ childNodes }) => [...childNodes].some(isComment))
    .pop();

const hasField = (node: Node): boolean =>
  Object.keys(node).some((name) => FIELD.test(name)) ||
  Object.getOwnPropertySymbols(node).some(({ description = '' }) => SYMBOL.test(description));

/**
 * Whether Svelte has taken over the HTML around this element, so that it tolerates a new element
 * there. Svelte takes over an app in one go. An app in which nothing can change shows no sign of
 * that.
 */
export function isTakenOverBySvelte(element: Element): boolean {
  // Svelte sets this when it begins with the first app of the page.
  if (!('__e' in Element.prototype)) return false;
  const container = findContainer(element);
  if (!container) return true;
  const nodes = document.createTreeWalker(container);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) if (hasField(node)) return true;
  return false;
}
