import { document } from './document.js';

/** Calls `open` with the element when the visitor activates one that has `data-consent-open`. */
export function onOpenClick(open: (opener: Element) => void): void {
  const listener = (event: Event): void => {
    // `event.target` would be the host of the shadow root that the visitor has clicked into.
    const [target] = event.composedPath();
    const opener = target && isElement(target) && target.closest('[data-consent-open]');
    if (!opener) return;
    event.preventDefault();
    open(opener);
  };
  // Capturing: a page that stops the propagation of clicks would hide them from us otherwise.
  document.addEventListener('click', listener, true);
}

/** `instanceof Element` would be false for an element that was created in a frame. */
const isElement = (target: EventTarget): target is Element => 'closest' in target;
