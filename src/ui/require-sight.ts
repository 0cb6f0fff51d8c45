import type { Report } from '../core/types.js';
import { whileConnected, type BoxElement } from './box-element.js';
import { watchSight, type Sight } from './watch-sight.js';

const watched = new WeakMap<BoxElement, Sight>();

/**
 * From now on, a click that may be misled (see `watch-sight.ts`) grants something in this element only
 * if its box has been in sight for half a second.
 */
export function requireSight(host: BoxElement, report: Report): void {
  host.addController(
    whileConnected(host, (box) => {
      const sight = watchSight(box, report);
      watched.set(host, sight);
      return () => sight.stop();
    }),
  );
}

/** Whether an act in this element comes too early to grant anything. */
export const isTooEarly = (host: BoxElement, act: Event): boolean =>
  watched.get(host)?.isTooEarly(act) ?? false;
