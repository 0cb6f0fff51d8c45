import { runAndRestore } from './run-and-restore.js';

/** Runs `work`, which may be async, while `Object.prototype` has these properties. */
export function withPolluted<Result>(
  pollution: Readonly<Record<string, unknown>>,
  work: () => Result,
): Result {
  for (const [name, value] of Object.entries(pollution))
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  return runAndRestore(work, () => {
    for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
  });
}
