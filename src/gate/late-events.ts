import { runSafely } from '../page/report.js';
import { hasFired, type LoadingEvent } from '../page/timing.js';
import { override } from './override.js';

/** Listeners for one event that will not come again. */
interface LateEvent {
  readonly type: LoadingEvent;
  /** Name of the object that they listen on: a server that imports this file has neither object. */
  readonly target: 'document' | 'window';
  readonly listeners: Set<EventListenerOrEventListenerObject>;
}

const lateEvent = (type: LoadingEvent, target: LateEvent['target']): LateEvent => ({
  type,
  target,
  listeners: new Set(),
});

const documentReady = lateEvent('DOMContentLoaded', 'document');
const windowReady = lateEvent('DOMContentLoaded', 'window');
const onloadProperty = lateEvent('load', 'window');
const windowLoad = lateEvent('load', 'window');

/**
 * Keeps the listeners that released scripts add for events of loading that have fired already. A
 * script with `data-no-late-events` is left out.
 *
 * @param runningScript the released script whose code runs now; null while other code runs
 * @returns functions that end this and put the native methods back
 */
export function catchLateListeners(runningScript: () => Element | null): (() => void)[] {
  const { onload } = window;
  const watched = [documentReady, windowReady, windowLoad];
  return [
    ...(['document', 'window'] as const).map((name) => {
      const target: EventTarget = window[name];
      const native = target.addEventListener;
      return override(target, 'addEventListener', (type, listener, options) => {
        native.call(target, type, listener, options);
        const script = runningScript();
        if (!script || !listener || script.matches('[data-no-late-events]')) return;
        const late = watched.find((event) => event.target === name && event.type === type);
        if (late && hasFired(late.type)) late.listeners.add(listener);
      });
    }),
    () => {
      if (window.onload && window.onload !== onload && hasFired('load'))
        onloadProperty.listeners.add(window.onload);
    },
  ];
}

/** Calls the kept listeners, and no others, each once and in the order of a browser. */
export function callLateListeners(): void {
  for (const late of [documentReady, windowReady, onloadProperty, windowLoad]) {
    const target = window[late.target];
    const event = new Event(late.type);
    for (const listener of late.listeners) {
      late.listeners.delete(listener);
      void runSafely(() =>
        typeof listener === 'function' ? listener.call(target, event) : listener.handleEvent(event),
      );
    }
  }
}
