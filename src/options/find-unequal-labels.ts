/** Longer ones do not fit on a button in a narrow window. */
const MOST_CHARACTERS = 30;

/** How much longer than the other a label may be: as many characters as the other has, and at least these. */
const LEAST_SLACK = 8;

/** Signs, pictures and exclamation marks, which make a label louder. */
const LOUD = /[\p{S}\p{Extended_Pictographic}!¡！]/u;

/** Words in capitals alone, in a script that has both cases. */
const isInCapitals = (label: string): boolean =>
  label === label.toUpperCase() && label !== label.toLowerCase() && label.length > 1;

const lengthOf = (label: string): number => Array.from(label).length;

/**
 * How the labels of a refusal and of a consent differ by more than their meaning, in words. Empty where
 * neither is louder, or harder to find.
 *
 * @param usual the labels that visitors get otherwise, so that the two are not exchanged
 */
export function findUnequalLabels(
  decline: string,
  accept: string,
  usual: { readonly decline: string; readonly accept: string },
): string {
  const labels = `"${decline}" and "${accept}"`;
  const isSame = (one: string, other: string): boolean =>
    one.trim().toLowerCase() === other.trim().toLowerCase();
  if (isSame(decline, accept)) return `${labels} are the same label`;
  if (isSame(decline, usual.accept) || isSame(accept, usual.decline))
    return `${labels} are exchanged`;
  const [shorter = 0, longer = 0] = [lengthOf(decline), lengthOf(accept)].sort((a, b) => a - b);
  if (longer > MOST_CHARACTERS)
    return `${labels} have to be of at most ${MOST_CHARACTERS} characters`;
  if (longer - shorter > Math.max(LEAST_SLACK, shorter))
    return `${labels} differ too much in length`;
  if (LOUD.test(decline) !== LOUD.test(accept) || isInCapitals(decline) !== isInCapitals(accept))
    return `one of ${labels} is louder`;
  return '';
}
