/** Replaces properties of the platform, and restores them. */

/** The prototype of an interface; undefined where the browser has none of that name. */
export const prototypeOf = (name: string): object | undefined =>
  (Reflect.get(globalThis, name) as { prototype?: object } | undefined)?.prototype;

/** Calls the native function with these arguments. */
type PassOn = (...args: unknown[]) => unknown;

/** What runs in place of a native function. */
type Work = (target: unknown, args: unknown[], passOn: PassOn) => unknown;

/** A proxy has the name, the length and the text of the native function. */
const wrap = (native: PassOn, work: Work): PassOn =>
  new Proxy(native, {
    apply: (_, target: unknown, args: unknown[]) =>
      work(target, args, (...changed) => Reflect.apply(native, target, changed)),
  });

const restores: (() => void)[] = [];

/** Replaces a property, if there is one. It is not restored where the page has replaced ours meanwhile. */
function define(
  owner: object | undefined,
  name: string,
  change: (found: PropertyDescriptor) => void,
): void {
  if (!owner) return;
  const native = Reflect.getOwnPropertyDescriptor(owner, name);
  if (!native?.configurable) return;
  const ours = { ...native };
  change(ours);
  Reflect.defineProperty(owner, name, ours);
  restores.push(() => {
    const now = Reflect.getOwnPropertyDescriptor(owner, name);
    if (now?.value === ours.value && now?.set === ours.set)
      Reflect.defineProperty(owner, name, native);
  });
}

/** Replaces a method: `work` gets the object, the arguments, and the native method. */
export const replaceMethod = (owner: object | undefined, name: string, work: Work): void =>
  define(owner, name, (found) => {
    found.value = wrap(found.value as PassOn, work);
  });

/** Replaces a setter: `work` gets the object, the value, and the native setter. */
export const replaceSetter = (
  owner: object | undefined,
  name: string,
  work: (target: unknown, value: unknown, passOn: PassOn) => void,
): void =>
  define(owner, name, (found) => {
    if (found.set)
      found.set = wrap(found.set, (target, [value], passOn) => work(target, value, passOn));
  });

/** Replaces a constructor: `work` gets its arguments, and the native constructor. */
export const replaceConstructor = (
  name: string,
  work: (args: unknown[], passOn: (...args: unknown[]) => object) => object,
): void =>
  define(globalThis, name, (found) => {
    found.value = new Proxy(found.value as new () => object, {
      construct(native, args: unknown[], target) {
        return work(args, (...changed) => Reflect.construct(native, changed, target) as object);
      },
    });
  });

/** Restores every property that is still ours. */
export function restoreAll(): void {
  for (const restore of restores.splice(0).reverse()) restore();
}
