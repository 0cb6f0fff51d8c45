import type { ConsentListener } from '../core/types.js';
import { createEvent } from '../page/create-event.js';
import { document } from '../page/document.js';
import { runSafely } from '../page/report.js';

/** The page's own code that is told about changes of consent. */
export interface PageListeners {
  /** Returns the function that unsubscribes. */
  readonly subscribe: (listener: ConsentListener) => () => void;
  /** Calls the listeners in the order of their subscription, and then dispatches `consentchange`. */
  readonly notify: ConsentListener;
}

export function createPageListeners(): PageListeners {
  const listeners = new Set<ConsentListener>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    notify(state, previous, cause) {
      // A copy: a listener that subscribes a new one each time would otherwise make this loop endless.
      // The new one is told about the next change.
      for (const listener of [...listeners])
        if (listeners.has(listener)) void runSafely(() => listener(state, previous, cause));
      const event = createEvent('consentchange', { state, previous, cause });
      void runSafely(() => document.dispatchEvent(event));
    },
  };
}
