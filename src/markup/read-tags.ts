import { TagReader } from './tag-reader.js';
import type { Tag } from './tag.js';

/** Reads the start tags of a text that comes in pieces. */
export interface TagStream {
  /** Takes the next piece. */
  write(piece: string, isLast: boolean): void;
  /** The text before this offset is read for good: its tags can be taken. */
  readonly position: number;
  /**
   * Returns the tags that were read since the last call, in their order. A tag whose text has not
   * ended yet is left for later, with the tags after it.
   */
  takeTags(): Tag[];
}

/** Which tags are read, and how. */
export interface TagOptions {
  /** Whether the content of `noscript` is text, as in a browser that runs scripts. */
  readonly scripting: boolean;
  /**
   * Whether all tags are read, and not only those that can request something or describe the page.
   */
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
