const MARK = Symbol.for('ask-first');

/**
 * True for the first copy of the script on this page, false for every later one. The mark is on
 * the document and not on the global, whose name something else may have taken.
 */
export function claimPage(): boolean {
  const marked = document as { [MARK]?: boolean };
  return !marked[MARK] && (marked[MARK] = true);
}
