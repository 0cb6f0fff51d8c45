/** What replaces a range of a text. */
export interface Edit {
  readonly start: number;
  /** After the last character that is replaced. */
  readonly end: number;
  readonly text: string;
}

/** Applies edits in any order. None may overlap. Of two at one place, the first of the list comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of inOrder) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** The same edits, for a text that begins at another place. */
export const moveEdits = (edits: readonly Edit[], by: number): Edit[] =>
  edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
