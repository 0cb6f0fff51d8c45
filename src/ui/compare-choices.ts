import type { BoxHost } from './box-host.js';
import { createPointFinder } from './create-point-finder.js';
import { isDisguised } from './is-drawn.js';
import { createOutOfSightTest } from './create-readable-test.js';

/** Where on a button we test what a pointer would hit: shares of its width and of its height. */
const PLACES = [0.2, 0.5, 0.8];

/**
 * The smaller of two sizes must be at least this share of the larger: authorities ask for equal
 * sizes.
 */
const LEAST_SHARE = 0.9;

/** One of the nine points may be missed because of rounding. */
const MOST_MISSED = 1;

/** A button as it is on the screen, after all styles. */
interface Measured {
  readonly width: number;
  readonly height: number;
  /** How many of nine points a pointer reaches. */
  readonly reached: number;
  /** At how many of the nine points another part of our element covers the button. */
  readonly covered: number;
  /** Whether the page has scrolled a part of it out of sight. */
  readonly isScrolledAway: boolean;
  /** Whether it is hovered, pressed or focused, and so may look different from the other. */
  readonly isInUse: boolean;
}

function measure(button: Element, root: ShadowRoot): Measured {
  const { left, top, width, height } = button.getBoundingClientRect();
  const points = PLACES.flatMap((x) => PLACES.map((y) => [left + x * width, top + y * height]));
  const findAt = createPointFinder(root);
  const isOutOfSight = createOutOfSightTest(root);
  const found = points.map(([x = 0, y = 0]) => findAt(x, y));
  return {
    width,
    height,
    reached: found.filter((element) => button.contains(element)).length,
    covered: found.filter((element) => !button.contains(element) && root.contains(element)).length,
    isScrolledAway: points.some(([x = 0, y = 0]) => isOutOfSight(x, y)),
    isInUse: button.matches(':hover, :active, :focus'),
  };
}

const areSimilar = (one: number, other: number): boolean =>
  Math.min(one, other) >= Math.max(one, other) * LEAST_SHARE;

const round = ({ width, height }: Measured): string =>
  `${Math.round(width)} x ${Math.round(height)} px`;

/** The parts of the two choices, and their names in messages. The first of the two grants less. */
const PAIRS = [
  ['decline', 'accept', 'Decline', 'Accept'],
  ['once', 'always', 'Show once', 'Always show'],
] as const;

/**
 * Says how the two choices of a box differ on the screen: Decline and Accept, or the two of a
 * placeholder. Empty if they are alike, or if the box is not shown.
 */
export const compareChoices = (host: BoxHost): string[] =>
  PAIRS.flatMap((pair) => comparePair(host, pair));

function comparePair(
  { box, renderRoot: root }: BoxHost,
  [lessPart, morePart, lessName, moreName]: (typeof PAIRS)[number],
): string[] {
  const [lessButton, moreButton] = [lessPart, morePart].map((part) =>
    root.querySelector(`[part=${part}]`),
  );
  const isShown = box.getClientRects().length > 0;
  if (!lessButton || !moreButton || !(root instanceof ShadowRoot) || !isShown) return [];

  const problems: string[] = [];
  const less = measure(lessButton, root);
  const more = measure(moreButton, root);
  const isInSight = !less.isScrolledAway && !more.isScrolledAway;
  if (isInSight && (less.reached < more.reached - MOST_MISSED || less.covered > MOST_MISSED))
    problems.push(`${lessName} can be clicked at ${less.reached} of 9 points`);
  const isAlike = areSimilar(less.width, more.width) && areSimilar(less.height, more.height);
  if (!isAlike && !less.isInUse && !more.isInUse)
    problems.push(`${lessName} has ${round(less)}, ${moreName} ${round(more)}`);
  for (let row = lessButton.closest('.actions'); row; row = row.parentElement)
    if (isDisguised(getComputedStyle(row))) problems.push('a filter or mask lies over the buttons');
  return problems;
}
