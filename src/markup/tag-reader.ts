import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { SkippingTokenizer } from './skipping-tokenizer.js';
import type { Tag } from './tag.js';

type Node = DefaultTreeAdapterTypes.Node;
type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** Elements that can request something or describe the page. */
const OF_INTEREST = new Set(
  (
    'script style noscript link meta base img image source track audio video iframe frame embed ' +
    'object input'
  ).split(' '),
);

/**
 * Whether an attribute of any element may name an address that is requested: in a style, or in a
 * handler's code.
 */
const mayRequest = ({ name, value }: Token.Attribute): boolean =>
  name === 'background' || (/^(style$|on)/.test(name) && /\/\/|\\\//.test(value));

const isOfInterest = (name: string, attrs: readonly Token.Attribute[]): boolean =>
  OF_INTEREST.has(name) || attrs.some(mayRequest);

/**
 * Keeps the parents of elements, and no tree: the tree of a large page would take most of the time
 * and memory.
 */
const keepNoTree = {
  ...defaultTreeAdapter,
  appendChild: setParent,
  insertBefore: setParent,
  detachNode(node: DefaultTreeAdapterTypes.ChildNode): void {
    node.parentNode = null;
  },
};

function setParent(parent: DefaultTreeAdapterTypes.ParentNode, node: Node): void {
  (node as DefaultTreeAdapterTypes.ChildNode).parentNode = parent;
}

/** Elements whose content we read as text. */
const WITH_TEXT = ['script', 'style', 'noscript', 'iframe'];

/** Names that end a drawing, see "the rules for parsing tokens in foreign content" in the standard. */
const ENDS_DRAWING = ['img', 'embed'];

const isShadow = (element: DefaultTreeAdapterTypes.ParentNode): boolean =>
  'attrs' in element &&
  element.tagName === 'template' &&
  element.attrs.some(({ name }) => name === 'shadowrootmode');

/**
 * Collects the start tags that the parser reads, also those without a place in the tree. Text in a
 * comment, a script or an attribute may look like a tag, but is none.
 */
export class TagReader extends Parser<Tree> {
  readonly tags: Tag[] = [];
  /** The element whose text is being read. */
  openText: Tag | undefined;
  /** The end of the last tag or comment that was read. */
  position = 0;
  private shadows = 0;

  constructor(
    scripting: boolean,
    private readonly isAll: boolean,
  ) {
    super({
      sourceCodeLocationInfo: true,
      scriptingEnabled: scripting,
      treeAdapter: keepNoTree,
    });
    this.tokenizer = new SkippingTokenizer(this.options, this);
    // The tokenizer keeps the first options, and says where tags are. Nobody asks where elements
    // are.
    this.options = { ...this.options, sourceCodeLocationInfo: false };
  }

  override onStartTag(token: Token.TagToken): void {
    const isForeign = this.tokenizer.inForeignNode && !ENDS_DRAWING.includes(token.tagName);
    const { location, tagName, selfClosing } = token;
    this.position = location?.endOffset ?? this.position;
    const isDrawn = isForeign && /^(script|style|image|feimage|use)$/.test(tagName);
    if (location && (this.isAll || isDrawn || isOfInterest(tagName, token.attrs))) {
      const tag: Tag = {
        name: isForeign ? `svg:${tagName}` : tagName,
        start: location.startOffset,
        end: location.endOffset,
        attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
        isInShadow: this.shadows > 0,
      };
      this.tags.push(tag);
      this.openText =
        WITH_TEXT.includes(tagName) && !(isForeign && selfClosing) ? tag : this.openText;
    }
    super.onStartTag(token);
    // The end tag of a template may be left out, so the open elements are counted. Templates are
    // rare.
    if (tagName === 'template') this.countShadows();
  }

  override onEndTag(token: Token.TagToken): void {
    const { location, tagName } = token;
    const { openText } = this;
    this.position = location?.endOffset ?? this.position;
    if (location && openText?.name.replace('svg:', '') === tagName) {
      openText.text = {
        end: location.startOffset,
        endOfElement: location.endOffset,
        isClosed: true,
      };
      this.openText = undefined;
    }
    super.onEndTag(token);
    if (tagName === 'template') this.countShadows();
  }

  override onComment(token: Token.CommentToken): void {
    this.position = token.location?.endOffset ?? this.position;
    super.onComment(token);
  }

  override onEof(token: Token.EOFToken): void {
    const { openText } = this;
    const end = token.location?.endOffset ?? 0;
    if (openText) openText.text = { end, endOfElement: end, isClosed: false };
    this.openText = undefined;
    super.onEof(token);
  }

  override _insertCharacters(): void {
    // Text is read from the page itself.
  }

  private countShadows(): void {
    const { items, stackTop } = this.openElements;
    this.shadows = items.slice(0, stackTop + 1).filter(isShadow).length;
  }
}
