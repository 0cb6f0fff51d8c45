/** The page's globals. A third party can put anything there, so each is checked where it is read. */
export const globals: Record<string, unknown> = globalThis;

/** Whether a value can have properties: `Object` returns objects and functions as they are. */
export const isObject = (found: unknown): found is Record<string, unknown> =>
  Object(found) === found;

export const hasMethod = (found: unknown, name: string): boolean =>
  isObject(found) && typeof found[name] === 'function';

/** Reads a field of the object itself, not one that a polluted `Object.prototype` lends it. */
export const ownField = (found: unknown, name: string): unknown =>
  isObject(found) && Object.getOwnPropertyDescriptor(found, name) ? found[name] : undefined;

/**
 * Reads a global that a script has defined. An element with that id, which is a property of `window` as
 * well, does not count.
 */
export const readGlobal = (name: string): unknown => ownField(globals, name);

/** Returns a vendor's global. Throws when it is missing, or is not what the vendor documents. */
export function readVendor<Vendor>(
  name: string,
  isVendor: (found: unknown) => found is Vendor,
): Vendor {
  const found = readGlobal(name);
  if (!isVendor(found)) throw new TypeError(`window.${name} is unusable`);
  return found;
}

/** Defines a global, unless there is one. */
export function ensureGlobal(name: string, create: () => unknown): void {
  if (readGlobal(name) != null) return;
  // An assignment alone would call a setter of a polluted prototype.
  if (!Object.getOwnPropertyDescriptor(globals, name))
    Object.defineProperty(globals, name, { configurable: true, enumerable: true, writable: true });
  globals[name] = create();
}

/** What a vendor reads when it loads. It is an array before, and an object of the vendor afterwards. */
export interface Queue {
  push(...items: unknown[]): unknown;
}

const isQueue = (found: unknown): found is Queue => hasMethod(found, 'push');

/** Returns the queue of that name, which is created if it is missing. */
export function getQueue(name: string): Queue {
  ensureGlobal(name, () => []);
  return readVendor(name, isQueue);
}

/**
 * Puts items in front of what the page has queued: a vendor reads its queue in order, and what it is
 * told about consent has to come first. Once the vendor has loaded, its queue is no array, and `push`
 * takes effect at once.
 */
export function pushFirst(queue: Queue, ...items: unknown[]): void {
  if (Array.isArray(queue)) queue.unshift(...items);
  else queue.push(...items);
}
