import { document, documentNode } from '../page/document.js';
import { insertBefore } from '../page/native-element.js';
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
 * the script stands in a table, `body` holds the start of a table, up to the element around the script.
 * If the script is not on the page, what it writes comes last in the page's body.
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
      else insertBefore(to, copy, before?.parentNode === to ? before : null);
      return copy;
    },
  };
}

const isVisible = (node: Node): boolean =>
  node instanceof Element ? !node.matches(METADATA) : /\S/.test(node.nodeValue ?? '');

/**
 * Elements whose children the parser accepts nowhere else, such as the rows of a table. Markup for such an
 * element is parsed within one.
 */
export const STRICT_PARENT = /^(table|tbody|thead|tfoot|tr|colgroup|select|optgroup)$/;

/** The node within which a block of markup is parsed. */
export const contextNode = ({ parentElement }: Element): Node =>
  parentElement && STRICT_PARENT.test(parentElement.localName) ? parentElement : documentNode;

/** Inserts what a block of markup has held after the block. In the head, what is visible goes to the body. */
export function insertAfter(block: Element, content: DocumentFragment): void {
  if (block.parentNode === document.head)
    for (const node of [...content.childNodes]) if (isVisible(node)) insertInBody(node);
  block.after(content);
}

/** What scripts of the head have written into the body, in order. It comes before the page's own nodes. */
let inBody: Node[] = [];

/** What waits in the head until there is a body. */
let waiting: Node[] = [];

/**
 * Inserts a node at the beginning of the body, where the parser would have put it. Until there is a body,
 * the node stays in the head.
 */
function insertInBody(node: Node): void {
  waiting.push(node);
  if (document.body) return moveToBody();
  document.head.append(node);
  if (waiting.length === 1) void whenBody().then(moveToBody);
}

function moveToBody(): void {
  const { body } = document;
  const moved = waiting;
  waiting = [];
  for (const node of moved) {
    // The page may have removed some of them.
    inBody = inBody.filter(({ parentNode }) => parentNode === body);
    const last = inBody[inBody.length - 1];
    body.insertBefore(node, last ? last.nextSibling : body.firstChild);
    inBody.push(node);
  }
}
