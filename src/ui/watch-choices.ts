import type { Looks } from '../core/shown-variant.js';
import type { Report } from '../core/types.js';
import type { BoxHost } from './box-host.js';
import { compareChoices } from './compare-choices.js';
import { readLines } from './shown-text.js';

/** An animation of at most this many milliseconds is an entrance: the box is checked after it. */
const LONGEST_ENTRANCE = 1000;

/** Events after which a theme may look different from before. */
const CHANGES = ['pointerenter', 'focusin', 'animationend', 'transitionend'];

/** The parts that opt-out tools look for. No style of a page reaches them. */
const KEPT_PARTS = /^(decline|accept|save|once|always)$/;

/** Whether the box is still fading or sliding in. */
const isAppearing = (box: Element): boolean =>
  box
    .getAnimations({ subtree: true })
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime) <= LONGEST_ENTRANCE,
    );

const looksOf = (host: BoxHost): Looks => ({
  box: host.box,
  findUnequal: () => compareChoices(host),
  isTextHidden: () => readLines([...host.box.querySelectorAll('.text')], host).hidden.length > 0,
});

/** Says what is wrong with the choices, or with the text that says what the choice is about. */
function findProblems({ findUnequal, isTextHidden }: Looks): string[] {
  const problems = [...findUnequal()];
  return isTextHidden() ? [...problems, 'the text cannot be read'] : problems;
}

/** Takes the parts away, so that no theme reaches the box. Returns a function that puts them back. */
function removeParts(box: Element): () => void {
  const themed = [box, ...box.querySelectorAll('[part]')]
    .map((element) => ({ element, part: element.getAttribute('part') ?? '' }))
    .filter(({ part }) => part && !KEPT_PARTS.test(part));
  themed.forEach(({ element }) => element.removeAttribute('part'));
  return () => themed.forEach(({ element, part }) => element.setAttribute('part', part));
}

/**
 * Creates the function that checks Decline and Accept as they are on the screen. If a theme makes
 * them differ, or hides the text, our own styles are used instead, since the consent would not be
 * valid. The site owner is told once. A variant is checked first, and dropped if it is to blame.
 */
export function createChoiceCheck(host: BoxHost, report: Report): () => void {
  let isReported = false;

  return () => {
    if (isAppearing(host.box)) return;
    const looks = looksOf(host);
    if (host.variant?.judge(looks)) return;
    const problems = findProblems(looks);
    if (problems.length === 0) return;
    const restoreParts = removeParts(host.box);
    const isMended = findProblems(looks).length < problems.length;
    if (!isMended) restoreParts();
    // Something of the page over the whole box, such as a dialog, hides the text, but treats both
    // choices alike.
    const isWorthReporting = isMended || looks.findUnequal().length > 0;
    if (!isWorthReporting || isReported) return;
    isReported = true;
    const remedy = isMended ? '. Used instead: our own styles, without the parts' : '';
    report('error', `the page makes the choice unequal: ${problems.join('; ')}${remedy}`, host);
  };
}

/**
 * Calls `check` when the box is shown, when the size of the box, its text, its choices or the
 * window changes, and when a pointer or the focus comes near. Returns a function that ends this.
 */
export function watchChoices(box: HTMLElement, check: () => void): () => void {
  const observed = [box, ...box.querySelectorAll('.text, .button > button')];
  const readSizes = (): string =>
    observed.map((element) => `${element.clientWidth} ${element.clientHeight}`).join();
  let checkedSizes = '';
  let frame = 0;
  // In the next frame: an observer that changes sizes makes the browser report an error.
  const checkSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      check();
      checkedSizes = readSizes();
    });
  };
  // The first check comes before the first paint, but after the box has gone to the top layer.
  checkSoon();
  // The observer also reports the first sizes. Mostly, these have been checked by then.
  const checkNewSizes = (): void => {
    if (readSizes() !== checkedSizes) checkSoon();
  };
  // A page may have removed ResizeObserver.
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(checkNewSizes) : null;
  for (const element of observed) observer?.observe(element);
  for (const type of CHANGES) box.addEventListener(type, checkSoon);
  addEventListener('resize', checkSoon);
  return () => {
    cancelAnimationFrame(frame);
    observer?.disconnect();
    for (const type of CHANGES) box.removeEventListener(type, checkSoon);
    removeEventListener('resize', checkSoon);
  };
}
