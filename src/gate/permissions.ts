import type { IsAllowed } from '../core/release-tools.js';
import type { Purpose } from '../core/types.js';
import { ALL_HELD_NAMES, carriesMarkNonce } from '../options/held-attributes.js';
import { isMarkGranted } from '../options/marks.js';
import { attributeOf } from '../page/native-element.js';
import { marksAround } from './marks-around.js';

/** Which elements may be released now. */
interface Permissions {
  readonly isAllowed: IsAllowed;
  /** Allows these elements whatever is granted, as long as they hold what they hold now. */
  allowAlone(elements: readonly Element[]): void;
}

/** What an element holds, and the marks that count for it. */
const describe = (element: Element): string =>
  [...marksAround(element), ...ALL_HELD_NAMES.map((name) => attributeOf(element, name))].join();

/**
 * Creates the check that decides about the release of each element.
 *
 * @param isGranted whether a purpose is granted now
 * @param nonce the secret that an element must carry to be released; null if there is none
 */
export function createPermissions(
  isGranted: (purpose: Purpose) => boolean,
  nonce: string | null,
): Permissions {
  /** What each element held when the visitor asked for it alone: the page may change that later. */
  const askedFor = new WeakMap<Element, string>();

  return {
    isAllowed(element, needsMark = true) {
      const marks = marksAround(element);
      const isMarked = marks.length > 0 && carriesMarkNonce(element, nonce);
      // What a released script has written needs neither mark nor secret. Marks around it still count.
      if (needsMark && !isMarked) return false;
      const asked = askedFor.get(element);
      if (asked !== undefined && asked === describe(element)) return true;
      // It counts in a loop, as a page may have replaced `every` (see `isMarkGranted`).
      let count = 0;
      for (const mark of marks) if (isMarkGranted(mark, isGranted)) count += 1;
      return count === marks.length;
    },
    allowAlone(elements) {
      for (const element of elements) askedFor.set(element, describe(element));
    },
  };
}
