import type { ConsentListener } from '../core/types.js';
import { runSafely } from '../page/report.js';

/** The listeners of the page's own code. One that throws stops no other. */
export interface PageListeners {
  /** Returns the function that unsubscribes. */
  subscribe(listener: ConsentListener): () => void;
  /** Returns a function that calls, later, whoever was subscribed at the time of the change. */
  prepare(...change: Parameters<ConsentListener>): () => void;
}

export function createPageListeners(): PageListeners {
  const listeners = new Set<ConsentListener>();
  return {
    subscribe(listener) {
      // A function that is subscribed twice is called twice.
      const entry: ConsentListener = (...change) => listener(...change);
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    prepare(...change) {
      const present = [...listeners];
      return () => {
        for (const listener of present)
          if (listeners.has(listener)) void runSafely(() => listener(...change));
      };
    },
  };
}
