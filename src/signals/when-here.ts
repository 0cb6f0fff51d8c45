import { globals, type Vendor } from './page-globals.js';

/** @param isFresh whether the vendor has come this moment, so that its own file cannot be here yet */
export type Meet = (vendor: Vendor, isFresh: boolean) => void;

const plain = { configurable: true, enumerable: true, writable: true };

/**
 * Has a vendor told that makes itself known under a name on the page: now, or as soon as the script
 * that does so has run to its end. Of what waits for the vendor only the newest is said.
 *
 * Most snippets load nothing where their name is taken, so a stub of ours would keep the vendor away.
 * Until the vendor comes the name reads as undefined, as it does without us.
 */
export function whenHere(name: string, meet: Meet): void {
  if (globals[name]) return meet(globals[name], false);
  Object.defineProperty(globals, name, {
    configurable: true,
    get: () => undefined,
    set(value: unknown) {
      Object.defineProperty(globals, name, { ...plain, value });
      // The script that sets it goes on with it: a stub gets its queue in the lines that follow.
      queueMicrotask(() => meet(globals[name], true));
    },
  });
}
