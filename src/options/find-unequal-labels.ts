/** Longer labels do not fit on a button in a narrow window. */
const MOST_CHARACTERS = 30;

/** A label may be twice as long as the other, or this many characters longer, whichever allows more. */
const LEAST_SLACK = 8;

/** Signs, pictures and exclamation marks, which make a label louder. */
const LOUD = /[\p{S}\p{Extended_Pictographic}!¡！«»‹›]/u;

/** Letters of phonetics, among them tiny ones and small capitals. */
const PHONETIC = /[\u1D00-\u1DBF]/;

/** Letters of the scripts for which Unicode has styled letters too. */
const USUAL_LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Whether a letter is bold, tiny, wide or in a circle without any style: Unicode names its usual form. */
function isStyled(letter: string): boolean {
  const usual = letter.normalize('NFKC');
  return PHONETIC.test(letter) || (usual !== letter.normalize('NFC') && USUAL_LETTERS.test(usual));
}

/** Whether a label is in capitals alone, in a script with both cases. */
const isInCapitals = (label: string): boolean =>
  label === label.toUpperCase() && label !== label.toLowerCase() && label.length > 1;

const lengthOf = (label: string): number => Array.from(label).length;

/** Two labels. */
interface Labels {
  readonly decline: string;
  readonly accept: string;
}

const simplify = (label: string): string => label.trim().toLowerCase();

/**
 * Whether one label says what the other usually says, or a part of that. "Do not accept" is a fair
 * refusal: a refusal may contain the usual words of a consent, but it must not begin with them.
 */
function isExchanged(labels: Labels, usual: Labels): boolean {
  const [decline, accept] = [simplify(labels.decline), simplify(labels.accept)];
  const [usualDecline, usualAccept] = [simplify(usual.decline), simplify(usual.accept)];
  const isDecline =
    accept.includes(usualDecline) ||
    (usualDecline.includes(accept) && !usualAccept.includes(accept));
  const isAccept =
    decline.startsWith(usualAccept) ||
    (usualAccept.includes(decline) && !usualDecline.includes(decline));
  return (accept !== usualAccept && isDecline) || (decline !== usualDecline && isAccept);
}

/**
 * Says in words how the labels of a refusal and of a consent differ by more than their meaning. Empty
 * where neither is louder, or harder to find.
 *
 * @param usual the labels without the variant. They show whether the two were exchanged.
 */
export function findUnequalLabels(decline: string, accept: string, usual: Labels): string {
  const labels = `"${decline}" and "${accept}"`;
  if (simplify(decline) === simplify(accept)) return `${labels} are the same label`;
  if (isExchanged({ decline, accept }, usual)) return `${labels} are exchanged`;
  const [shorter = 0, longer = 0] = [lengthOf(decline), lengthOf(accept)].sort((a, b) => a - b);
  if (longer > MOST_CHARACTERS)
    return `${labels} have to be of at most ${MOST_CHARACTERS} characters`;
  if (longer - shorter > Math.max(LEAST_SLACK, shorter))
    return `${labels} differ too much in length`;
  if (LOUD.test(decline) !== LOUD.test(accept) || isInCapitals(decline) !== isInCapitals(accept))
    return `one of ${labels} is louder`;
  if (Array.from(decline + accept).some(isStyled))
    return `${labels} have letters that are bold, tiny or wide by themselves`;
  return '';
}
