/** The letters of a name in lower case, without hyphens: people often write these differently. */
const lettersOf = (name: string): string[] => name.toLowerCase().match(/[a-z]/g) ?? [];

const hasSameLetters = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

/** How many letters have to be added, removed or replaced to make one word of the other (Levenshtein). */
function distance(one: readonly string[], other: readonly string[]): number {
  let previous = [0, ...other.map((_, index) => index + 1)];
  for (const [row, letter] of one.entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of other.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** How many letters of a name may be wrong. In a short name, few wrong letters make another word. */
function mostMistakes({ length }: readonly string[]): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether these letters are a misspelled `name`: a few of them differ, or their order does. */
function isMisspelled(one: readonly string[], name: string): boolean {
  const other = lettersOf(name);
  const most = mostMistakes(other);
  // Only names of about the same length are compared: an unknown name may have any length.
  if (Math.abs(one.length - other.length) > most) return false;
  return hasSameLetters(one, other) || distance(one, other) <= most;
}

/** The name that a misspelled one means; undefined if it is close to none. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  const letters = lettersOf(found);
  return names.find((name) => isMisspelled(letters, name));
}
