import { createEvent } from '../page/create-event.js';
import { document } from '../page/document.js';
import { isFollowingEvent, noteOwnEvent } from './following-events.js';

/** What a visitor does with keys, pointers and fingers, and what follows from it. */
const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['focus', 'blur', 'focusin', 'focusout'],
];

/** Those whose default is prevented at times. All others are passive: no scrolling waits for them. */
const PREVENTED = /^(key|mouse|click)/;

/** Our elements. Copies that the page makes are not here. */
const hosts = new WeakSet<EventTarget>();

/** Copies of trusted events, while they are dispatched. A page has no way to add one. */
const copiesOfTrusted = new WeakSet<Event>();

/** Whether the browser itself has dispatched an event, for an act of the visitor. */
export const isTrusted = (act: Event): boolean => act.isTrusted || copiesOfTrusted.has(act);

/** The event that our own listeners get for a click on something that is no button. */
const KEPT_CLICK = 'kept-click';

/**
 * A copy of the event for our own listeners, which does not leave the shadow root; null if none listens.
 * A link, a switch and a summary would react to a second click: for them the copy has another name.
 */
function copyOf(event: Event, isButton: boolean): Event | null {
  const options = { bubbles: true, cancelable: event.cancelable };
  if (event.type === 'focusin' && event instanceof FocusEvent)
    return new FocusEvent(event.type, { ...options, relatedTarget: event.relatedTarget });
  if (event.type === 'click' && !isButton) return createEvent(KEPT_CLICK, null, options);
  if (/^(mousedown|click)$/.test(event.type) && event instanceof MouseEvent)
    return new MouseEvent(event.type, { ...options, detail: event.detail });
  return null;
}

/** Dispatches a copy of the event inside of our element. */
function passOn(event: Event, target: EventTarget, isButton: boolean): void {
  const copy = copyOf(event, isButton);
  if (!copy) return;
  if (event.isTrusted) copiesOfTrusted.add(copy);
  if (!target.dispatchEvent(copy)) event.preventDefault();
  copiesOfTrusted.delete(copy);
}

/** Whether nothing has the focus while a modal dialog of ours is open: the keys are not for the page. */
const isForOwnModal = ({ type, target }: Event): boolean =>
  type.startsWith('key') &&
  (target === document.body || target === document.documentElement) &&
  [...document.querySelectorAll('ask-first-preferences, ask-first-notice')].some(
    (host) => hosts.has(host) && host.shadowRoot?.querySelector('dialog:modal'),
  );

function keep(event: Event): void {
  const path = event.composedPath();
  const end = path.findIndex((target) => hosts.has(target));
  if (end < 0) {
    const isFollowing = isFollowingEvent(event);
    if (isFollowing || isForOwnModal(event)) event.stopImmediatePropagation();
    // In a passive listener, this would only cause an error in the console.
    if (isFollowing && PREVENTED.test(event.type)) event.preventDefault();
    return;
  }
  const [target, ...around] = path.slice(0, end);
  // Only the page itself dispatches events on the host, and it may.
  if (!target) return;
  noteOwnEvent(event);
  const isButton = [target, ...around].some((element) => element instanceof HTMLButtonElement);
  event.stopImmediatePropagation();
  passOn(event, target, isButton);
}

/** Puts our listeners after all others of the window. `document.open` may also have removed them. */
export function listenAfterOthers(): void {
  for (const type of KEPT) {
    removeEventListener(type, keep, true);
    addEventListener(type, keep, { capture: true, passive: !PREVENTED.test(type) });
  }
}

/**
 * Keeps the events of an element of ours from the page. Otherwise its hotkeys would take the keys that
 * press our buttons, a library for scrolling the wheel, and a focus trap the click. The browser's own
 * reaction to an event stays. Capturing at the window comes before every listener of the document.
 */
export function keepEvents(host: HTMLElement): void {
  hosts.add(host);
  listenAfterOthers();
}
