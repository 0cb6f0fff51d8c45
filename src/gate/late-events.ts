import { hasFired } from '../page/has-fired.js';
import { runSafely } from '../page/run-safely.js';
import { override } from './override.js';

/**
 * Listeners for events of loading that are over, in the order in which a browser would have
 * called them: DOMContentLoaded on document and on window, window.onload, load on window.
 */
const late = [0, 1, 2, 3].map(() => new Set<EventListenerOrEventListenerObject>());

/**
 * Remembers the listeners of released scripts for events that will never come. A script with
 * `data-no-late-events` is left out. Returns what stops it.
 */
export function catchLateListeners(isOurs: () => boolean): (() => void)[] {
  const { onload } = window;
  const undo = [document, window].map((target: EventTarget, rank) => {
    const native = target.addEventListener;
    return override(target, 'addEventListener', (type, listener, options) => {
      native.call(target, type, listener, options);
      if (!listener || !isOurs() || document.currentScript?.matches('[data-no-late-events]'))
        return;
      if (type === 'DOMContentLoaded' && hasFired('domContentLoaded')) late[rank]!.add(listener);
      if (type === 'load' && rank && hasFired(type)) late[3]!.add(listener);
    });
  });
  return [
    ...undo,
    () => {
      const assigned = window.onload as EventListener | null;
      if (assigned && assigned !== onload && hasFired('load')) late[2]!.add(assigned);
    },
  ];
}

/** Calls what was remembered, each listener once, and nobody else's. */
export function callLateListeners(): void {
  late.forEach((listeners, rank) => {
    const event = new Event(rank > 1 ? 'load' : 'DOMContentLoaded');
    for (const listener of listeners) {
      listeners.delete(listener);
      void runSafely(() =>
        'handleEvent' in listener
          ? listener.handleEvent(event)
          : listener.call(rank ? window : document, event),
      );
    }
  });
}
