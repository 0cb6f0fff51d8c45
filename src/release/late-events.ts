import { document, documentNode } from '../page/document.js';
import { hasFired } from '../page/timing.js';
import { overrideMethod, type PassOn, type Restore } from './override.js';
import { runAsReleased, runningScript } from './released-code.js';

/** The events of loading in their order, and the objects on which a listener gets each of them. */
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
 * Kept listeners are added under another type, on the object itself. So the browser does what it does
 * for any listener: order, `once`, removal, `AbortSignal`, capture, `this` and objects with
 * `handleEvent`; and what a listener throws is reported as the page's own error. The type is new after
 * each time, as a listener may keep others from being called, which then stay.
 */
const keptType = (type: unknown): string => `ask-first:${String(type)}:${fired.get(type) ?? 0}`;

let hasKept = false;

/** The event that is being fired; null while none is. */
let firing: string | null = null;

/** Whether released scripts wait for an event of loading. */
export const hasLateListeners = (): boolean => hasKept;

/** Whether the code that runs is called by a late event. */
export const isLateCall = (): boolean => firing !== null;

/**
 * Whether a listener for this event is kept: a released script adds it, without
 * `data-no-late-events`, and in a late event it is for one that comes after that.
 */
export const isKept = (type: unknown): boolean =>
  runningScript()?.hasAttribute('data-no-late-events') === false &&
  ORDER.indexOf(type) > ORDER.indexOf(firing);

/** Adds a listener that is called when the event has its turn among the released scripts. */
export function keepListener(
  type: unknown,
  listener: unknown,
  options: unknown,
  add: PassOn,
): void {
  const { capture, passive, signal } = (
    typeof options === 'object' && options ? options : { capture: options }
  ) as AddEventListenerOptions;
  // None of these events comes twice, and nothing of ours is to stay.
  add(keptType(type), listener, { capture, passive, signal, once: true });
  hasKept = true;
}

/** Whether the listener is for one `pageshow` alone, and not for later returns to the page as well. */
const isForOne = (options: unknown): boolean =>
  typeof options === 'object' && Boolean((options as AddEventListenerOptions | null)?.once);

/**
 * Keeps the listeners that released scripts add for events of loading, fired or not: the browser fires
 * them without waiting for scripts that are released later. `pageshow` comes again when the visitor
 * returns to the page, so its listeners are also added as they are.
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

/** Fires one event for the kept listeners, and for no others. */
async function fire(
  type: string,
  target: EventTarget,
  create: new (type: string, init: EventInit) => Event = Event,
): Promise<void> {
  const event = new create(keptType(type), { bubbles: target === documentNode });
  // The events of the window have the document as their target as well.
  Object.defineProperties(event, { type: { value: type }, target: { value: documentNode } });
  fired.set(type, (fired.get(type) ?? 0) + 1);
  firing = type;
  // What a late listener writes is put at the end of the page, as this script is nowhere.
  const script = document.createElement('script');
  // The method of the prototype: an element of the page may have the name of the document's own.
  await runAsReleased(script, () => EventTarget.prototype.dispatchEvent.call(target, event));
  firing = null;
}

/** Calls the kept listeners for DOMContentLoaded. */
export const fireLateReady = (): Promise<void> => fire('DOMContentLoaded', documentNode);

/** Calls the kept listeners for the events with which a page ends its loading. */
export async function fireLateLoad(): Promise<void> {
  await fire('readystatechange', documentNode);
  await fire('load', window);
  await fire('pageshow', window, PageTransitionEvent);
  hasKept = false;
}
