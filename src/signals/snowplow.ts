import { createInstanceSignal } from './create-instance-signal.js';
import { ownField } from './page-globals.js';

type Snowplow = (method: string, event?: object) => unknown;

const isSnowplow = (found: unknown): found is Snowplow => typeof found === 'function';

/** Our calls that still wait in the queue of its snippet. */
let waiting: unknown[] = [];

/** Removes our calls that still wait: clearing the user's data after a grant would begin a new visit. */
function takeBack(queue: unknown[]): void {
  const others = queue.filter((call) => !waiting.includes(call));
  queue.splice(0, queue.length, ...others);
}

/** Snowplow. It cannot be switched off: while denied it tracks without identifiers, so hold its script. */
export const signal = createInstanceSignal(
  'snowplow',
  { purposes: ['analytics'], global: 'snowplow' },
  isSnowplow,
  (snowplow, { isGranted }) => {
    // Its file replaces the list by an object.
    const queue = ownField(snowplow, 'q');
    const list: unknown[] = Array.isArray(queue) ? queue : [];
    takeBack(list);
    const { length } = list;
    if (isGranted) snowplow('disableAnonymousTracking');
    else {
      snowplow('enableAnonymousTracking', { options: { withServerAnonymisation: true } });
      snowplow('clearUserData');
    }
    waiting = list.slice(length);
  },
);
