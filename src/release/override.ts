import { report } from '../page/report.js';

/** Undoes a replacement. */
export type Restore = () => void;

let isReported = false;

/** Reports once that the page does not let us replace a property. Scripts are released nevertheless. */
function reportFixed(name: string): void {
  if (!isReported) report('warn', `${name} cannot be replaced, so released scripts do without it`);
  isReported = true;
}

/** The property as code would find it without ours on `target`. */
const findBelow = (target: object, name: string, own?: PropertyDescriptor): PropertyDescriptor =>
  own ?? {
    get: () => Reflect.get(Reflect.getPrototypeOf(target) ?? {}, name, target) as unknown,
    set: (value) => void Reflect.set(Reflect.getPrototypeOf(target) ?? {}, name, value, target),
  };

/**
 * Defines a property on `target` itself, never on a prototype. The function that it returns puts back
 * exactly what was there, unless the page has wrapped or replaced ours in the meantime.
 */
function define(target: object, name: string, ours: PropertyDescriptor): Restore {
  const before = Reflect.getOwnPropertyDescriptor(target, name);
  const isDefined = Reflect.defineProperty(target, name, {
    ...ours,
    configurable: true,
    enumerable: true,
  });
  if (!isDefined) reportFixed(name);
  return () => {
    const now = Reflect.getOwnPropertyDescriptor(target, name);
    if (!isDefined || now?.value !== ours.value || now?.get !== ours.get) return;
    if (before) Reflect.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
}

/** Calls the method that would be there without us, on the same object, with these arguments. */
export type PassOn = (...args: unknown[]) => unknown;

/**
 * Replaces a method of `target`. Calls on other objects, for example by `call`, go through. So do all
 * calls after the replacement was undone: a page that has wrapped our method still calls it.
 */
export function overrideMethod(
  target: object,
  name: string,
  replacement: (args: unknown[], passOn: PassOn) => unknown,
): Restore {
  const below = findBelow(target, name, Reflect.getOwnPropertyDescriptor(target, name));
  const findMethod = () => (below.get ? (below.get() as unknown) : below.value) as PassOn;
  let isOver = false;
  // A proxy has the name, the length and the text of the native method.
  const value = new Proxy(findMethod(), {
    apply(_method, context: unknown, args: unknown[]) {
      // Without an object, as in a bare `addEventListener()`, it is a call on the window.
      const object = context ?? window;
      const passOn: PassOn = (...changed) => Reflect.apply(findMethod(), object, changed);
      return isOver || object !== target ? passOn(...args) : replacement(args, passOn);
    },
  });
  const restore = define(target, name, { value, writable: true });
  return () => {
    isOver = true;
    restore();
  };
}

/** A property with a getter and a setter. */
export interface Accessor {
  get(): unknown;
  set(value: unknown): void;
}

/** Replaces a getter and a setter of `target`. `create` gets those that would be there without us. */
export function overrideAccessor(
  target: object,
  name: string,
  create: (below: Accessor) => Accessor,
): Restore {
  const { get, set } = findBelow(target, name, Reflect.getOwnPropertyDescriptor(target, name));
  const below: Accessor = {
    get: () => get?.call(target) as unknown,
    set: (value) => set?.call(target, value),
  };
  const { get: ourGet, set: ourSet } = create(below);
  return define(target, name, { get: ourGet, set: ourSet });
}
