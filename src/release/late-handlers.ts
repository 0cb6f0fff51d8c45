import { document, documentNode } from '../page/document.js';
import { isKept, isLateCall, keepListener } from './late-events.js';
import { overrideAccessor, type Accessor, type PassOn, type Restore } from './override.js';

type Handler = (this: unknown, ...args: unknown[]) => unknown;

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

/**
 * What released scripts read in place of the page's handler. A script often keeps the old handler and
 * calls it from its own. The browser has called the page's handler by itself, so a call during a late
 * event does nothing.
 */
const standInFor = (handler: Handler): Handler =>
  function (this: unknown, ...args) {
    return isLateCall() ? undefined : handler.apply(this, args);
  };

/** One handler property, `onload` for instance. */
interface Slot {
  /** The page's handler when a released script last read or set the property. */
  page: unknown;
  /** What released scripts read: the handler that they have set, or a stand-in for the page's. */
  handler: unknown;
  isSet: boolean;
}

/** Gives released scripts a handler of their own, beside that of the page. */
function createAccessor(slot: Slot, owner: EventTarget, event: string, below: Accessor): Accessor {
  const add: PassOn = (...args) => Reflect.apply(owner.addEventListener, owner, args);
  const updateSlot = (): Slot => {
    const page = below.get();
    if (!slot.isSet && slot.page !== page) {
      slot.page = page;
      slot.handler = isHandler(page) ? standInFor(page) : page;
    }
    return slot;
  };
  function call(this: unknown, ...args: unknown[]): void {
    if (isHandler(slot.handler)) slot.handler.apply(this, args);
  }
  return {
    get: () => (isKept(event) ? updateSlot().handler : below.get()),
    set(value) {
      if (!isKept(event)) {
        below.set(value);
        return;
      }
      updateSlot().handler = isHandler(value) ? value : null;
      if (!slot.isSet) keepListener(event, call, false, add);
      slot.isSet = true;
    },
  };
}

/** The accessors of the window, which are those of the body as well. */
const ofWindow = new Map<string, Accessor>();
let caughtBody: Element | null = null;

function catchHandler(owner: EventTarget, event: string): Restore[] {
  const name = `on${event}`;
  const slot: Slot = { page: null, handler: null, isSet: false };
  let native: Accessor | undefined;
  const restore = overrideAccessor(owner, name, (below) => {
    native = below;
    const accessor = createAccessor(slot, owner, event, below);
    if (owner === window) ofWindow.set(name, accessor);
    return accessor;
  });
  // From now on the page reads the handler that was set last, as it would without us.
  const handOver = () => {
    if (native && slot.isSet && isHandler(slot.handler) && native.get() === slot.page)
      native.set(slot.handler);
  };
  return [restore, handOver];
}

/** Keeps the handlers that released scripts set for loading events. */
export const catchLateHandlers = (): Restore[] => [
  ...catchHandler(documentNode, 'readystatechange'),
  ...catchHandler(window, 'load'),
  ...catchHandler(window, 'pageshow'),
];

/** Keeps handlers that are set on the body too, such as `document.body.onload`, once there is a body. */
export function catchBodyHandlers(): Restore[] {
  const { body } = document;
  if (!body || caughtBody === body) return [];
  caughtBody = body;
  const overrides = [...ofWindow].map(([name, accessor]) =>
    overrideAccessor(body, name, () => accessor),
  );
  return [...overrides, () => (caughtBody = null)];
}
