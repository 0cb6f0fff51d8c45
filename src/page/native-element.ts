import { document, documentNode } from './document.js';

/**
 * Reads elements through the prototypes. A form has a property for each of its fields, so in
 * `<form><input name="getAttribute"></form>` the form's own method is hidden by that input.
 */

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const read = (owner: Node, name: string, node: Node): unknown => Reflect.get(owner, name, node);

/** Whether a node is an element. `instanceof` would be false for one that was created in a frame. */
export const isElement = (node: Node): node is Element =>
  read(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;

/** Whether a node is in this document, and not in the one of a frame or of a parser. */
export const isOnPage = (node: Node): boolean =>
  read(Node.prototype, 'isConnected', node) === true &&
  read(Node.prototype, 'ownerDocument', node) === documentNode;

export const parentOf = (node: Node): Element | null =>
  read(Node.prototype, 'parentElement', node) as Element | null;

/** The document or shadow root that a node is in, or the outermost node around one that is in neither. */
export function rootOf(node: Node): Node {
  const root = Node.prototype.getRootNode.call(node);
  return root === documentNode ? document : root;
}

/** The element of the shadow root that a node is in; null for a node of the page itself. */
export function hostOf(node: Node): Element | null {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

export const childrenOf = (node: Node): ChildNode[] => [
  ...(read(Node.prototype, 'childNodes', node) as NodeListOf<ChildNode>),
];

export const textOf = (element: Element): string =>
  String(read(Node.prototype, 'textContent', element));

export const hasChildren = (element: Element): boolean =>
  read(Element.prototype, 'firstElementChild', element) !== null;

/** The name of an HTML element, or `svg:` and the name of an SVG element. Empty for any other element. */
export function nameOf(element: Element): string {
  const name = String(read(Element.prototype, 'localName', element));
  const namespace = read(Element.prototype, 'namespaceURI', element);
  return namespace === HTML ? name : namespace === SVG ? `svg:${name}` : '';
}

/** The box of an element on the screen. */
export const boxOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const insertBefore = (parent: Node, node: Node, next: Node | null = null): Node =>
  Node.prototype.insertBefore.call(parent, node, next);

export const setAttribute = (element: Element, name: string, value: string): void =>
  Element.prototype.setAttribute.call(element, name, value);

export const removeAttribute = (element: Element, name: string): void =>
  Element.prototype.removeAttribute.call(element, name);

/** The open shadow root of an element; null if it has none. */
export const shadowRootOf = (element: Element): ShadowRoot | null =>
  read(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;

/** The nearest element that matches the selector: this one, or one around it. */
export const nearest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

type Select = (this: Element, selector: string) => NodeListOf<Element>;

/** The elements inside an element that match the selector, in document order. */
export const findInside = (element: Element, selector: string): Element[] => [
  ...(read(Element.prototype, 'querySelectorAll', element) as Select).call(element, selector),
];

/** The elements of the page that match the selector, in document order. */
export const findOnPage = (selector: string): Element[] => [...document.querySelectorAll(selector)];

/** Compares two elements for `sort`, so that they get the order of the page. */
export const inDocumentOrder = (one: Element, other: Element): number =>
  Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING
    ? -1
    : 1;
