import type { Looks } from '../core/shown-variant.js';
import { findLowContrasts, formatRatio } from '../options/contrast.js';
import type { ThemeEntry } from '../options/read-theme.js';

/** CSS pixels by which sizes may differ as they are rounded. */
const ROUNDING = 1;

/** The parts of the two choices, and their names in messages. */
const CHOICES = [
  ['decline', 'Decline'],
  ['accept', 'Accept'],
] as const;

/** Those of the two buttons that a box has. */
const findButtons = (box: Element): { readonly button: Element; readonly name: string }[] =>
  CHOICES.flatMap(([part, name]) => {
    const button = box.querySelector(`[part=${part}]`);
    return button ? [{ button, name }] : [];
  });

/** Says what is wrong with the labels of the buttons. */
function findWrongLabels(box: Element): string[] {
  const buttons = findButtons(box);
  const problems = buttons
    .filter(({ button }) => button.scrollWidth > button.clientWidth + ROUNDING)
    .map(({ name }) => `the label of ${name} does not fit on its button`);
  const tops = buttons.map(({ button }) => button.getBoundingClientRect().top);
  // The preferences have a third button, and need two rows in a narrow window.
  const isNotice = box.matches('.notice');
  if (isNotice && Math.max(...tops) - Math.min(...tops) > ROUNDING)
    problems.push('Decline and Accept stand in two rows');
  return problems;
}

/** Whether a button is in sight as a whole: within the box, and within the window. */
function isInSight(button: Element, box: Element): boolean {
  const inner = button.getBoundingClientRect();
  return [box.getBoundingClientRect(), new DOMRect(0, 0, innerWidth, innerHeight)].every(
    ({ left, right, top, bottom }) =>
      inner.left >= left - ROUNDING &&
      inner.right <= right + ROUNDING &&
      inner.top >= top - ROUNDING &&
      inner.bottom <= bottom + ROUNDING,
  );
}

/** Says which contrasts in a box are too low. Where the visitor forces colours, no theme applies. */
function describeContrasts(box: Element): string[] {
  if (matchMedia('(forced-colors: active)').matches) return [];
  return findLowContrasts(box).map(
    ({ what, ratio, needed }) => `${what} has a contrast of ${formatRatio(ratio)}, not ${needed}:1`,
  );
}

/** Says what is wrong with the look of a box. Its theme may be the cause, or the page. */
export const findPoorLooks = ({ box, isTextHidden }: Looks): string[] => [
  ...(isTextHidden() ? ['the text cannot be read'] : []),
  ...findButtons(box)
    .filter(({ button }) => !isInSight(button, box))
    .map(({ name }) => `${name} is out of sight`),
  ...describeContrasts(box),
];

/**
 * Calls `work` while the theme is taken off our element, so that only the page's theme applies. The
 * theme is set on the element itself. In the page's HTML, a rule sets it on the box too.
 */
function withoutTheme<Result>(
  host: HTMLElement,
  box: HTMLElement,
  theme: readonly ThemeEntry[],
  work: () => Result,
): Result {
  const before = theme.map(([name]) => [name, host.style.getPropertyValue(name)] as const);
  for (const [name] of theme) {
    host.style.removeProperty(name);
    box.style.setProperty(name, 'inherit');
  }
  try {
    return work();
  } finally {
    for (const [name, value] of before) {
      host.style.setProperty(name, value);
      box.style.removeProperty(name);
    }
  }
}

/**
 * Says what a theme makes worse: the problems that are found with the theme, and not without it.
 * The box is measured with the theme a second time, since a new box may not have been in its place
 * yet.
 *
 * @param found the problems found when the box was first measured
 */
export function findFaultsOfTheme(
  looks: Looks,
  theme: readonly ThemeEntry[],
  found: readonly string[],
): string[] {
  const root = looks.box.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  if (!(host instanceof HTMLElement)) return [];
  const others = withoutTheme(host, looks.box, theme, () => findPoorLooks(looks));
  const isOwn = (problem: string): boolean => !others.includes(problem);
  return found.some(isOwn) ? findPoorLooks(looks).filter(isOwn) : [];
}

/** Says how the choices in a box that shows a variant are unequal. Empty if the box is not shown. */
export const findUnequalChoices = (looks: Looks): string[] =>
  looks.box.getClientRects().length > 0
    ? [...looks.findUnequal(), ...findWrongLabels(looks.box)]
    : [];
