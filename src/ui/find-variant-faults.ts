import type { Looks } from '../core/shown-variant.js';
import { findLowContrasts, formatRatio } from '../options/contrast.js';
import type { ThemeEntry } from '../options/read-theme.js';

/** CSS pixels by which sizes may differ as they are rounded. */
const ROUNDING = 1;

/** The two choices, and how the owner knows them. */
const CHOICES = [
  ['decline', 'Decline'],
  ['accept', 'Accept'],
] as const;

/** Both buttons of a box; fewer where it has none. */
const findButtons = (box: Element): { readonly button: Element; readonly name: string }[] =>
  CHOICES.flatMap(([part, name]) => {
    const button = box.querySelector(`[part=${part}]`);
    return button ? [{ button, name }] : [];
  });

/** How the labels do not suit the buttons, in words. */
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

/** The contrasts in a box that are too low, in words. No theme applies where the visitor forces colours. */
function describeContrasts(box: Element): string[] {
  if (matchMedia('(forced-colors: active)').matches) return [];
  return findLowContrasts(box).map(
    ({ what, ratio, needed }) => `${what} has a contrast of ${formatRatio(ratio)}, not ${needed}:1`,
  );
}

/** What a theme may be to blame for, in words. A page may be as well. */
export const findPoorLooks = ({ box, isTextHidden }: Looks): string[] => [
  ...(isTextHidden() ? ['the text cannot be read'] : []),
  ...findButtons(box)
    .filter(({ button }) => !isInSight(button, box))
    .map(({ name }) => `${name} is out of sight`),
  ...describeContrasts(box),
];

/**
 * Calls `work` while an element of ours has the theme of the page alone, without this one. The theme is set
 * on the element itself, and in the page's HTML by a rule for the box too.
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
 * What a theme makes worse, in words: what is not found without it, and found again with it. A box that has
 * just come may not be in its place at the first look.
 *
 * @param found what was found at the first look
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

/** How the choices in a box that shows a variant are unequal, in words. Empty where it is not shown. */
export const findUnequalChoices = (looks: Looks): string[] =>
  looks.box.getClientRects().length > 0
    ? [...looks.findUnequal(), ...findWrongLabels(looks.box)]
    : [];
