import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { BlockName } from './render-blocks.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A part of a page, from the offset of its first character to the offset after its last one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A comment of ours that starts or ends a block. */
export interface Mark extends Range {
  readonly name: BlockName;
  readonly isEnd: boolean;
}

/** An element that is written in the page, or was created for a tag in it. */
export interface Written extends Range {
  readonly tag: string;
  /** The name of the element around it. */
  readonly parent: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a browser makes of a page, as far as our blocks depend on it. Content of templates is left out. */
export interface Outline {
  /** Whether this is a whole page. Most files without a doctype are parts of a page. */
  readonly isDocument: boolean;
  readonly hasFrames: boolean;
  readonly language: string | undefined;
  /** In the order of the page. */
  readonly marks: readonly Mark[];
  /** In the order of the page. */
  readonly elements: readonly Written[];
  /** The offset after the start tag; undefined where a page leaves the tag out. */
  readonly afterHeadTag: number | undefined;
  readonly afterBodyTag: number | undefined;
  /** The ranges of all nodes in the head, or in the body, that are written in the page. */
  readonly inHead: readonly Range[];
  readonly inBody: readonly Range[];
  /** The offset after the doctype and the start tag `html`, as far as the page has them. */
  readonly afterHtmlTag: number;
  /** The offset after the end tag of the head; undefined where a page leaves the tag out. */
  readonly afterHead: number | undefined;
}

const MARK = /^\s*(\/?)ask-first (guard|notice)\s*$/;

const rangeOf = (node: Node): Range | undefined => {
  const place = node.sourceCodeLocation;
  return place ? { start: place.startOffset, end: place.endOffset } : undefined;
};

const rangesIn = (element: Element | undefined): Range[] =>
  (element?.childNodes ?? []).map(rangeOf).filter((range) => range !== undefined);

const afterTag = (element: Element | undefined): number | undefined =>
  element?.sourceCodeLocation?.startTag?.endOffset;

/** Lists all nodes except those in templates, without recursion: pages nest deeper than the stack allows. */
function listNodes(root: Node): Node[] {
  const nodes: Node[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
  }
  return nodes;
}

function readMark(node: Node): Mark | undefined {
  const range = rangeOf(node);
  const found = tree.isCommentNode(node) && MARK.exec(node.data);
  return range && found
    ? { ...range, name: found[2] as BlockName, isEnd: found[1] === '/' }
    : undefined;
}

function readElement(node: Node): Written | undefined {
  const range = rangeOf(node);
  if (!range || !tree.isElementNode(node)) return undefined;
  const { tagName: tag, parentNode } = node;
  const parent = parentNode && tree.isElementNode(parentNode) ? parentNode.tagName : '';
  return { ...range, tag, parent, attributes: new Map(node.attrs.map((a) => [a.name, a.value])) };
}

const inOrder = <Item extends Range>(items: (Item | undefined)[]): Item[] =>
  items.filter((item) => item !== undefined).sort((one, other) => one.start - other.start);

/**
 * Reads a page as browsers do. Text that looks like a tag in a comment, a script, a template or an attribute
 * is no tag. An element whose tag is left out has its place nevertheless.
 *
 * @param text the page without a byte order mark
 */
export function outlinePage(text: string): Outline {
  const page = parse(text, { sourceCodeLocationInfo: true });
  const doctype = page.childNodes.find((node) => tree.isDocumentTypeNode(node));
  const html = page.childNodes.find((node) => tree.isElementNode(node));
  const parts = (html?.childNodes ?? []).filter((node) => tree.isElementNode(node));
  const [head, body] = ['head', 'body'].map((tag) => parts.find((part) => part.tagName === tag));
  const afterDoctype = doctype && rangeOf(doctype)?.end;
  const hasBothTags = [head, body].every((part) => afterTag(part) !== undefined);
  const language = html?.attrs.find(({ name }) => name === 'lang')?.value.trim();
  const nodes = listNodes(page);
  return {
    isDocument: afterDoctype !== undefined || afterTag(html) !== undefined || hasBothTags,
    hasFrames: parts.some((part) => part.tagName === 'frameset'),
    language: language === '' ? undefined : language,
    marks: inOrder(nodes.map(readMark)),
    elements: inOrder(nodes.map(readElement)),
    afterHeadTag: afterTag(head),
    afterBodyTag: afterTag(body),
    inHead: rangesIn(head),
    inBody: rangesIn(body),
    afterHtmlTag: afterTag(html) ?? afterDoctype ?? 0,
    afterHead: head?.sourceCodeLocation?.endTag?.endOffset,
  };
}
