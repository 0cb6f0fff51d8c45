/** The page's globals. A third party can put anything there, so each is checked where it is read. */
export const globals: Record<string, unknown> = globalThis;

/** Whether a value can have properties: `Object` returns objects and functions as they are. */
export const isObject = (found: unknown): found is Record<string, unknown> =>
  Object(found) === found;

export const hasMethod = (found: unknown, name: string): boolean =>
  isObject(found) && typeof found[name] === 'function';

/** Returns a vendor's global. Throws when it is missing, or is not what the vendor documents. */
export function readVendor<Vendor>(
  name: string,
  isVendor: (found: unknown) => found is Vendor,
): Vendor {
  const found = globals[name];
  if (!isVendor(found)) throw new TypeError(`window.${name} is unusable`);
  return found;
}

/** What a vendor reads when it loads: an array before, an object of the vendor's own afterwards. */
export interface Queue {
  push(...items: unknown[]): unknown;
}

const isQueue = (found: unknown): found is Queue => hasMethod(found, 'push');

/** Returns the queue of that name, which is created if it is missing. */
export function getQueue(name: string): Queue {
  globals[name] ??= [];
  return readVendor(name, isQueue);
}
