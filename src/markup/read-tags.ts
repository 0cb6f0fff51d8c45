import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes, type Token } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** A start tag that stands in the page. */
export interface Tag {
  /** In lower case; with `svg:` in front in a drawing. */
  readonly name: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly end: number;
  /** By their names, as browsers read them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is in a shadow root that the HTML declares. */
  readonly isInShadow: boolean;
  /** Of elements whose content is text: where that ends, and where the end tag does. */
  text?: { readonly end: number; readonly behind: number; readonly isClosed: boolean };
}

/** Elements that can request something, or tell of the page. */
const OF_INTEREST = new Set(
  (
    'script style noscript link meta base img image source track audio video iframe frame embed ' +
    'object input'
  ).split(' '),
);

/** Whether an attribute of any element may name what is requested: a style, or a handler's code. */
const mayRequest = ({ name, value }: Token.Attribute): boolean =>
  name === 'background' || (/^(style$|on)/.test(name) && /\/\/|\\\//.test(value));

const isOfInterest = (name: string, attrs: readonly Token.Attribute[]): boolean =>
  OF_INTEREST.has(name) || attrs.some(mayRequest);

/** Keeps what is open, and no tree: of a large page that would take most of the time and memory. */
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
 * Collects the start tags as the parser reads them, those too that have no place in the tree: what looks
 * like a tag in a comment, a script or an attribute is none.
 */
class TagReader extends Parser<Tree> {
  readonly tags: Tag[] = [];
  /** The element whose text is being read. */
  openText: Tag | undefined;
  /** Behind the last tag or comment that was read. */
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
    // The tokenizer has the first options, and tells where tags are. Nobody asks elements for it.
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
    // The end tag of a template may be left out, so that the stack tells, but seldom has to.
    if (tagName === 'template') this.countShadows();
  }

  override onEndTag(token: Token.TagToken): void {
    const { location, tagName } = token;
    const { openText } = this;
    this.position = location?.endOffset ?? this.position;
    if (location && openText?.name.replace('svg:', '') === tagName) {
      openText.text = { end: location.startOffset, behind: location.endOffset, isClosed: true };
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
    if (openText) openText.text = { end, behind: end, isClosed: false };
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

/** Reads the start tags of a text that comes in pieces. */
export interface TagStream {
  /** Takes the next piece. */
  write(piece: string, isLast: boolean): void;
  /** What stands before this offset is known for good: its tags can be taken. */
  readonly position: number;
  /**
   * Returns the tags that were read since the last call, in their order, without one whose text is not
   * known to its end, nor those behind it.
   */
  takeTags(): Tag[];
}

/** Which tags are read, and how. */
export interface TagOptions {
  /** Whether the content of `noscript` is text, as in a browser that runs scripts. */
  readonly scripting: boolean;
  /** Whether all tags are read, and not only those that can request something, or tell of the page. */
  readonly all?: boolean;
}

/** Creates a reader for one text. */
export function createTagStream({ scripting, all = false }: TagOptions): TagStream {
  const reader = new TagReader(scripting, all);
  return {
    write: (piece, isLast) => reader.tokenizer.write(piece, isLast),
    get position() {
      return reader.openText?.start ?? reader.position;
    },
    takeTags() {
      const { tags, openText } = reader;
      const open = openText ? tags.indexOf(openText) : -1;
      return tags.splice(0, open === -1 ? tags.length : open);
    },
  };
}

/** Reads the start tags of a page, or of a part of one, in their order. */
export function readTags(text: string, options: TagOptions): Tag[] {
  const stream = createTagStream(options);
  stream.write(text, true);
  return stream.takeTags();
}
