import { document } from '../page/document.js';
import { whenBody } from '../page/timing.js';

/** What may stand in the head of a document. Other elements would be invisible there. */
const METADATA = 'base, link, meta, noscript, script, style, template, title';

/** Which node of the page belongs to which parsed node. */
export interface Places {
  of(parsed: Node): Node | undefined;
  /** Puts a new copy where the parsed node stands, and returns it. */
  add<Copy extends Node>(parsed: Node, copy: Copy): Copy;
  /** From now on, children of `parsed` are added to `copy`. */
  link(parsed: Node, copy: Node): void;
}

/**
 * Connects what is parsed with the page: what is parsed into `body` belongs after the script. Where
 * the script stands in a table, `body` holds the start of one, up to the element around the script.
 * The copies of a script that is not on the page come last on it.
 */
export function createPlaces(script: Element, body: Element): Places {
  const copies = new WeakMap<Node, Node>();
  /** The next sibling of the script, and of each of the elements around it. */
  const followers = new WeakMap<Node, Node | null>();

  let parsed = body;
  while (parsed.lastElementChild) parsed = parsed.lastElementChild;
  let parent: Node = (script.isConnected && script.parentNode) || document.body || document.head;
  let follower = script.isConnected ? script.nextSibling : null;
  for (;;) {
    copies.set(parsed, parent);
    if (!followers.has(parent)) followers.set(parent, follower);
    if (parsed === body || !parsed.parentElement) break;
    // The parser has put elements in between where the page has none, like `tbody`.
    if (parent instanceof Element && parent.localName === parsed.localName && parent.parentNode) {
      follower = parent.nextSibling;
      parent = parent.parentNode;
    }
    parsed = parsed.parentElement;
  }

  return {
    of: (node) => copies.get(node),
    link: (node, copy) => void copies.set(node, copy),
    add(node, copy) {
      copies.set(node, copy);
      const to = (node.parentNode && copies.get(node.parentNode)) ?? parent;
      let next = node.nextSibling;
      while (next && !copies.has(next)) next = next.nextSibling;
      const before = (next && copies.get(next)) ?? followers.get(to);
      if (to === document.head && isVisible(copy)) insertInBody(copy);
      else to.insertBefore(copy, before?.parentNode === to ? before : null);
      return copy;
    },
  };
}

const isVisible = (node: Node): boolean =>
  node instanceof Element ? !node.matches(METADATA) : /\S/.test(node.nodeValue ?? '');

/** The first node of the page's own body: what scripts of the head write comes before it. */
let firstOfPage: Node | null = null;

/** The parser would have begun the body here. Until there is a body, the node stays in the head. */
function insertInBody(node: Node): void {
  const { body } = document;
  if (!body) {
    document.head.append(node);
    void whenBody().then(() => insertInBody(node));
    return;
  }
  if (firstOfPage?.parentNode !== body) firstOfPage = body.firstChild;
  body.insertBefore(node, firstOfPage);
}
