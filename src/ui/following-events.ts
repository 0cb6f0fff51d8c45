/** Milliseconds within which two clicks are a double click. */
const DOUBLE_CLICK = 600;

/** How far two clicks of a double click, or two taps, may be apart, in CSS pixels. */
const SAME_PLACE = 40;

const POINTED = /^(pointer|mouse|touch|click|dblclick)/;

/** The keys that were pressed in an element of ours and are still down. */
const held = new Set<string>();

let lastClick: { readonly time: number; readonly x: number; readonly y: number } | undefined;

/**
 * Notes an event of one of our elements, so that events that follow from the same act are
 * recognised.
 */
export function noteOwnEvent(event: Event): void {
  if (event instanceof KeyboardEvent && event.type === 'keydown') held.add(event.code);
  if (event instanceof KeyboardEvent && event.type === 'keyup') held.delete(event.code);
  // The click that a key makes has no place.
  if (event.type === 'click' && event instanceof MouseEvent && event.detail > 0)
    lastClick = { time: event.timeStamp, x: event.clientX, y: event.clientY };
}

const placeOf = (event: Event): { clientX: number; clientY: number } | undefined =>
  event instanceof MouseEvent
    ? event
    : 'changedTouches' in event
      ? (event as TouchEvent).changedTouches[0]
      : undefined;

/** Whether this is the second half of a double click that began on an element of ours. */
function isSecondClick(event: Event): boolean {
  if (!lastClick || !POINTED.test(event.type)) return false;
  const place = placeOf(event);
  if (!place || event.timeStamp - lastClick.time > DOUBLE_CLICK) return false;
  return Math.hypot(place.clientX - lastClick.x, place.clientY - lastClick.y) <= SAME_PLACE;
}

/** Whether a key that was pressed on an element of ours is repeated, or released, on the page. */
function isHeldKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || !held.has(event.code)) return false;
  if (event.type === 'keydown' && event.repeat) return true;
  held.delete(event.code);
  return event.type === 'keyup';
}

/**
 * Whether an event follows from an act on one of our elements. The element may go away with the
 * first click of a double click, or while a key is down. The next events go to the page, which was
 * under the element or has the focus now. They are not meant for it.
 */
export const isFollowingEvent = (event: Event): boolean => isSecondClick(event) || isHeldKey(event);
