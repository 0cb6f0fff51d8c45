import { globals, readGlobal } from './page-globals.js';

const plain = { configurable: true, enumerable: true, writable: true };

/**
 * Calls `listener` when a global is defined: at once, or after the script that defines it. Only the
 * newest listener of a name is called. Throws when the page does not let the name be watched.
 *
 * Most snippets load nothing when their name is taken, so a stub of ours would keep the vendor away.
 * Until the vendor comes, the name reads as undefined, as it does without us.
 *
 * @param listener is told whether the global was defined just now, so that the vendor's own file
 *   cannot have loaded yet
 */
export function whenDefined(name: string, listener: (isJustDefined: boolean) => void): void {
  const isDefined = Boolean(readGlobal(name));
  if (isDefined) return listener(false);
  Object.defineProperty(globals, name, {
    configurable: true,
    get: () => undefined,
    set(value: unknown) {
      Object.defineProperty(globals, name, { ...plain, value });
      // A snippet adds the queue to its function in the lines that follow.
      queueMicrotask(() => listener(true));
    },
  });
}
