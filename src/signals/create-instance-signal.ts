import type { Purpose } from '../core/types.js';
import { createSignal, type Told } from './create-signal.js';
import type { Vendor } from './page-globals.js';
import type { Signal } from './signal.js';
import { whenHere } from './when-here.js';

/** What a vendor with an instance is told; `isStart` counts from when it has come. */
export interface Meeting extends Told {
  /** Whether it has come this moment, so that its own file cannot be here yet. */
  readonly isFresh: boolean;
}

/**
 * The signal of a vendor that is told through an object or a function of its own on the page, which
 * its snippet or a bundle puts there.
 */
export function createInstanceSignal(
  name: string,
  purpose: Purpose,
  global: string,
  tell: (vendor: Vendor, meeting: Meeting) => void,
): Signal {
  let hasMet = false;
  return createSignal(name, purpose, (told) => {
    if (told.isStart) hasMet = false;
    whenHere(told.options.global ?? global, (vendor, isFresh) => {
      const isStart = !hasMet;
      hasMet = true;
      told.safely(() => tell(vendor, { ...told, isStart, isFresh }));
    });
  });
}
