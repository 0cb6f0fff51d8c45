/** Replaces properties of the platform, and restores them. */

/** The prototype of an interface; undefined where the browser has none of that name. */
export const prototypeOf = (name: string): object | undefined =>
  (Reflect.get(globalThis, name) as { prototype?: object } | undefined)?.prototype;

type PassOn = (...args: unknown[]) => unknown;

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
export const replaceMethod = (
  owner: object | undefined,
  name: string,
  work: (target: unknown, args: unknown[], passOn: PassOn) => unknown,
): void =>
  define(owner, name, (found) => {
    const native = found.value as PassOn;
    // A proxy has the name, the length and the text of the native method.
    found.value = new Proxy(native, {
      apply: (_, target: unknown, args: unknown[]) =>
        work(target, args, (...changed) => Reflect.apply(native, target, changed)),
    });
  });

/** Replaces a setter: `work` gets the object, the value, and the native setter. */
export const replaceSetter = (
  owner: object | undefined,
  name: string,
  work: (target: unknown, value: unknown, passOn: PassOn) => void,
): void =>
  define(owner, name, (found) => {
    const native = found.set;
    if (!native) return;
    found.set = new Proxy(native, {
      apply: (_, target: unknown, [value]: unknown[]) =>
        work(target, value, (changed) => Reflect.apply(native, target, [changed])),
    });
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
