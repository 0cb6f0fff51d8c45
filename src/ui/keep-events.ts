import { createEvent } from '../page/create-event.js';
import { document } from '../page/document.js';
import { isFollowingEvent, noteOwnEvent } from './following-events.js';

/**
 * The types of events that we keep from the page: of keys, pointers and fingers, and what follows
 * from them.
 */
const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['focus', 'blur', 'focusin', 'focusout'],
];

/**
 * The types of events whose default we prevent at times. The other listeners are passive: no
 * scrolling waits for them.
 */
const PREVENTED = /^(key|mouse|click)/;

/** Our elements. Copies that the page makes are not here. */
const hosts = new WeakSet<EventTarget>();

/** Copies of trusted events, while they are dispatched. A page has no way to add one. */
const copiesOfTrusted = new WeakSet<Event>();

/** Whether the browser itself has dispatched an event, for an act of the visitor. */
export const isTrusted = (act: Event): boolean => act.isTrusted || copiesOfTrusted.has(act);

/** The event that our own listeners get for a click on anything but a button. */
const KEPT_CLICK = 'kept-click';

/**
 * A copy of the event for our own listeners, which does not leave the shadow root; null if none of
 * them listens to its type. A link, a switch and a summary would react to a second click: for them
 * the copy has another name.
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

/**
 * Whether this is a key that was pressed while our modal dialog is open and nothing has the focus.
 * Such a key is not meant for the page.
 */
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
  // An event on the host itself was dispatched by the page, which may do so.
  if (!target) return;
  noteOwnEvent(event);
  const isButton = [target, ...around].some((element) => element instanceof HTMLButtonElement);
  event.stopImmediatePropagation();
  passOn(event, target, isButton);
}

/**
 * Adds our listeners again, so that they come after all others of the window. `document.open` may
 * also have removed them.
 */
export function listenAfterOthers(): void {
  for (const type of KEPT) {
    removeEventListener(type, keep, true);
    addEventListener(type, keep, { capture: true, passive: !PREVENTED.test(type) });
  }
}

/**
 * Keeps the events of one of our elements from the page. Otherwise the page's hotkeys would take
 * the keys that press our buttons, a scrolling library would take the wheel, and a focus trap the
 * clicks. The browser still reacts to the events. Our listeners capture at the window, before every
 * listener of the document.
 */
export function keepEvents(host: HTMLElement): void {
  hosts.add(host);
  listenAfterOthers();
}
