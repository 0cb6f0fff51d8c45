import { hasFired } from '../page/timing.js';
import { runSafely } from '../page/report.js';
import { override } from './override.js';

type Listener = EventListener & Partial<EventListenerObject>;

/**
 * Listeners for events of loading that are over, in the order in which a browser would have
 * called them: DOMContentLoaded on document (0) and on window (1), window.onload (2), load on
 * window.
 */
const late = new Map(
  ['DOMContentLoaded0', 'DOMContentLoaded1', 'load2', 'load1'].map((key) => [
    key,
    new Set<Listener>(),
  ]),
);

const keep = (type: string, place: number, listener: Listener): unknown =>
  hasFired(type) && listener && late.get(type + place)?.add(listener);

/**
 * Remembers the listeners of released scripts for events that will never come. A script with
 * `data-no-late-events` is left out. Returns what stops it.
 */
export function catchLateListeners(isOurs: () => boolean): (() => void)[] {
  const { onload } = window;
  return [
    ...[document, window].map((target: EventTarget, place) => {
      const native = target.addEventListener;
      return override(target, 'addEventListener', (type, listener, options) => {
        native.call(target, type, listener, options);
        if (isOurs() && !document.currentScript!.matches('[data-no-late-events]'))
          keep(type, place, listener as Listener);
      });
    }),
    () => {
      if (window.onload !== onload) keep('load', 2, window.onload as Listener);
    },
  ];
}

/** Calls what was remembered, each listener once, and nobody else's. */
export function callLateListeners(): void {
  late.forEach((listeners, key) => {
    const target = key.endsWith('0') ? document : window;
    const event = new Event(key.slice(0, -1));
    for (const listener of listeners) {
      listeners.delete(listener);
      void runSafely(() =>
        listener.handleEvent ? listener.handleEvent(event) : listener.call(target, event),
      );
    }
  });
}
