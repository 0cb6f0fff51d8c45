/** Where something stands in a text, as editors count: both from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Knows the line breaks of a text that comes in pieces. The beginning of the text may be forgotten.
 */
export interface LineIndex {
  /** Takes the next piece. */
  add(piece: string): void;
  /** Forgets the lines that end before this offset. */
  forget(before: number): void;
  /** The place of an offset that is not forgotten. */
  placeAt(offset: number): LinePlace;
}

/** Creates the index of an empty text. */
export function createLineIndex(): LineIndex {
  /** The offsets at which the lines that are not forgotten begin. */
  let starts = [0];
  let forgotten = 0;
  let length = 0;

  /** The index, in `starts`, of the line that an offset is in. */
  function find(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    add(piece) {
      for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1))
        starts.push(length + at + 1);
      length += piece.length;
    },
    forget(before) {
      const first = find(before);
      if (first === 0) return;
      starts = starts.slice(first);
      forgotten += first;
    },
    placeAt(offset) {
      const index = find(offset);
      return { line: forgotten + index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
  };
}
