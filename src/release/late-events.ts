import { createEvent } from '../page/create-event.js';
import { document, documentNode } from '../page/document.js';
import { runSafely } from '../page/report.js';
import { hasFired } from '../page/timing.js';
import { overrideMethod, type PassOn, type Restore } from './override.js';
import { runAsReleased, runningScript } from './released-code.js';

/** The loading events in their order, each with the objects on which listeners receive it. */
const TARGETS: ReadonlyMap<unknown, readonly ('document' | 'window')[]> = new Map([
  ['DOMContentLoaded', ['document', 'window']],
  ['readystatechange', ['document', 'window']],
  ['load', ['window']],
  ['pageshow', ['window']],
]);

const ORDER = [...TARGETS.keys()];

/** How often each event was fired. */
const fired = new Map<unknown, number>();

/**
 * Kept listeners are added to the object itself, under another event type. So the browser treats them
 * as any listener: order, `once`, removal, `AbortSignal`, capture, `this`, objects with `handleEvent`,
 * and errors, which are reported as the page's own. The type changes each time the event is fired: if a
 * listener stops the event, the listeners after it stay added, and must not get the next event.
 */
const keptType = (type: unknown): string => `ask-first:${String(type)}:${fired.get(type) ?? 0}`;

let hasKept = false;

/** The event that is being fired; null while none is. */
let firing: string | null = null;

/** Whether released scripts wait for a loading event. */
export const hasLateListeners = (): boolean => hasKept;

/** Whether a late event is being fired, so that the code that runs is one of its listeners. */
export const isLateCall = (): boolean => firing !== null;

/**
 * Whether a listener that is added now for this event is kept. It is kept if a released script adds it, and
 * the script has no `data-no-late-events`. While a late event is being fired, only listeners for later
 * events are kept.
 */
export const isKept = (type: unknown): boolean =>
  runningScript()?.hasAttribute('data-no-late-events') === false &&
  ORDER.indexOf(type) > ORDER.indexOf(firing);

/** Adds a listener that is called when the late event is fired. */
export function keepListener(
  type: unknown,
  listener: unknown,
  options: unknown,
  add: PassOn,
): void {
  const { capture, passive, signal } = (
    typeof options === 'object' && options ? options : { capture: options }
  ) as AddEventListenerOptions;
  // The listener gets `once`: none of these events comes twice, and no listener of ours may stay.
  add(keptType(type), listener, { capture, passive, signal, once: true });
  hasKept = true;
}

/** Whether the listener is for one `pageshow` alone, and not for later returns to the page as well. */
const isForOne = (options: unknown): boolean =>
  typeof options === 'object' && Boolean((options as AddEventListenerOptions | null)?.once);

/**
 * Keeps the listeners that released scripts add for loading events, whether these have fired or not:
 * the browser fires them without waiting for scripts that are released later. `pageshow` comes again
 * when the visitor returns to the page, so its listeners are also added as they are.
 */
export function catchLateListeners(): Restore[] {
  const targets = { document: documentNode, window };
  return (['document', 'window'] as const).flatMap((name) => [
    overrideMethod(targets[name], 'addEventListener', (args, passOn) => {
      const [type, listener, options] = args;
      const isToCome = type === 'pageshow' && !hasFired('load');
      if (!listener || isToCome || !TARGETS.get(type)?.includes(name) || !isKept(type)) {
        passOn(...args);
        return;
      }
      if (type === 'pageshow' && !isForOne(options)) passOn(...args);
      keepListener(type, listener, options, passOn);
    }),
    overrideMethod(targets[name], 'removeEventListener', ([type, ...rest], passOn) => {
      passOn(type, ...rest);
      if (TARGETS.has(type)) passOn(keptType(type), ...rest);
    }),
  ]);
}

/** Fires one event for the kept listeners, and for no others. Never rejects: the next event must follow. */
async function fire(
  type: string,
  target: EventTarget,
  create = (kept: string): Event => createEvent(kept, null, { bubbles: target === documentNode }),
): Promise<void> {
  await runSafely(() => {
    const event = create(keptType(type));
    // The events of the window have the document as their target as well.
    Object.defineProperties(event, { type: { value: type }, target: { value: documentNode } });
    fired.set(type, (fired.get(type) ?? 0) + 1);
    firing = type;
    // This script is not on the page, so what a late listener writes comes at the end of the page.
    const script = document.createElement('script');
    // This is the prototype's method: an element named `dispatchEvent` would hide the document's own.
    return runAsReleased(script, () => EventTarget.prototype.dispatchEvent.call(target, event));
  });
  firing = null;
}

/** Calls the kept listeners for DOMContentLoaded. */
export const fireLateReady = (): Promise<void> => fire('DOMContentLoaded', documentNode);

/** Calls the kept listeners for the last loading events of a page. */
export async function fireLateLoad(): Promise<void> {
  await fire('readystatechange', documentNode);
  await fire('load', window);
  await fire('pageshow', window, (kept) => new PageTransitionEvent(kept));
  hasKept = false;
}
