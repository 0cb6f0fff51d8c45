import { Tokenizer, TokenizerMode } from 'parse5';

/** The parser takes a text for white space if no character is above this one. */
const LAST_SPACE = 0x20;

const LINE_BREAK = 0x0a;

const DATA: number = TokenizerMode.DATA;

/** The content of a script, a style, a title and the like. */
const IN_RAW_TEXT: ReadonlySet<number> = new Set([
  TokenizerMode.RCDATA,
  TokenizerMode.RAWTEXT,
  TokenizerMode.SCRIPT_DATA,
]);

/** In the double quotes of an attribute. The package names this state in its types alone. */
const IN_QUOTES = 35;

/** Characters that end such a value, begin a reference in it, or are read as something else. */
const SPECIAL_IN_QUOTES = /["&\r\0]/g;

/**
 * A tokenizer that skips text up to the next `<`: nothing else begins a tag, and nobody reads the
 * text here. It gives the same tags as its parent class. A property test compares the two.
 */
export class SkippingTokenizer extends Tokenizer {
  protected override _extendRun(codePoint: number): void {
    super._extendRun(codePoint);
    const state: number = this.state;
    if (state === DATA) {
      // Where the next tag belongs depends on whether there is text before it.
      if (codePoint > LAST_SPACE) this.skipText();
    } else if (IN_RAW_TEXT.has(state)) this.skipText();
    // A line break may be the first of two characters that are read as one.
    else if (state === IN_QUOTES && codePoint !== LINE_BREAK) this.skipValue();
  }

  /** Leaves out the places of attributes, which nobody asks for. */
  protected override _createAttr(name: string): void {
    this._flushRun('');
    this.currentAttr = { name, value: '' };
  }

  private skipText(): void {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    this._flushRun('');
    const next = html.indexOf('<', pos + 1);
    preprocessor.pos = (next === -1 ? html.length : next) - 1;
    // Otherwise a text that comes in pieces would be kept, and copied with each piece.
    preprocessor.dropParsedChunk();
  }

  private skipValue(): void {
    const { html, pos } = this.preprocessor;
    SPECIAL_IN_QUOTES.lastIndex = pos + 1;
    const next = SPECIAL_IN_QUOTES.test(html) ? SPECIAL_IN_QUOTES.lastIndex - 1 : html.length;
    this.preprocessor.pos = next - 1;
    // The part of the value up to here is taken as it is written.
    this.runEnd = next;
  }
}
