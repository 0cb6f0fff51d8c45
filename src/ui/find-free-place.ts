import { boxesOverlap } from '../page/boxes-overlap.js';
import { document } from '../page/document.js';
import { boxOf, childrenOf, matches, nameOf, parentOf } from '../page/native-element.js';

/** Space between the box and what the page has fixed to the window, in CSS pixels. */
const GAP = 8;

/** Elements that are something to look at or to use even without a text. */
const CONTENT =
  'a, button, input, select, textarea, label, summary, img, video, iframe, canvas, svg';

/** The highest place that is tried, as a share of the window's height. */
const HIGHEST = 0.5;

/** How many heights are tried at most. Each is above what was in the way at the height before. */
const MOST_TRIES = 8;

/** The points of a box at which we look for elements of the page, as shares of its width and height. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** A place for the box at the bottom of the window. */
interface BottomPlace {
  readonly side: 'start' | 'end';
  /** How far above its usual place, in CSS pixels. */
  readonly lift: number;
  readonly isFree: boolean;
}

const isOurs = (element: Element): boolean => nameOf(element).startsWith('ask-first-');

/** The elements of the page at some points of a box, each once. */
function elementsIn({ left, top, width, height }: DOMRect): Element[] {
  const points = SHARES.flatMap((x) => SHARES.map((y) => [left + x * width, top + y * height]));
  const found = points.flatMap(([x = 0, y = 0]) => document.elementsFromPoint(x, y));
  return [...new Set(found)].filter((element) => !isOurs(element));
}

/** What the page has fixed to the window around an element: a bar, an advertisement. */
function fixedAround(element: Element): Element | null {
  for (let around: Element | null = element; around; around = parentOf(around))
    if (/fixed|sticky/.test(getComputedStyle(around).position)) return around;
  return null;
}

/** Whether a text or a control of the element lies in a box. */
function hasContent(element: Element, box: DOMRect): boolean {
  if (matches(element, CONTENT)) return true;
  return childrenOf(element).some((node) => {
    if (!(node instanceof Text) || !node.data.trim()) return false;
    const range = new Range();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => boxesOverlap(line, box));
  });
}

/** Looks for a place at one side of the window, above everything that is fixed there. */
function lookAt(side: BottomPlace['side'], usual: DOMRect, isRtl: boolean): BottomPlace {
  const isLeft = (side === 'start') !== isRtl;
  const edge = Math.min(usual.left, innerWidth - usual.right);
  const left = isLeft ? edge : innerWidth - edge - usual.width;
  let lift = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const box = new DOMRect(left, usual.top - lift, usual.width, usual.height);
    const inside = elementsIn(box);
    const [top] = inside
      .map(fixedAround)
      .filter((found) => found !== null)
      .map((found) => boxOf(found).top)
      .sort((one, other) => one - other);
    if (top === undefined)
      return { side, lift, isFree: !inside.some((element) => hasContent(element, box)) };
    lift = usual.bottom - top + GAP;
    if (usual.top - lift < innerHeight * (1 - HIGHEST)) break;
  }
  return { side, lift: 0, isFree: false };
}

/**
 * Finds a free place at the bottom of the window for a box whose usual place is `usual`. A free
 * place is above the page's bars, advertisements and chats, and not over its text or its controls.
 * Undefined if there is none.
 */
export function findFreePlace(usual: DOMRect, isRtl: boolean): BottomPlace | undefined {
  const places = (['start', 'end'] as const).map((side) => lookAt(side, usual, isRtl));
  return places.find(({ isFree }) => isFree);
}
