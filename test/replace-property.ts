import { runAndRestore } from './run-and-restore.js';

/** Puts another property in the place of one of the browser while `work` runs, which may be async. */
export function replaceProperty<Result>(
  target: object,
  name: string,
  property: PropertyDescriptor,
  work: () => Result,
): Result {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...property });
  return runAndRestore(work, () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}
