import { fieldsOf } from '../core/fields.js';
import type { Purpose } from '../core/types.js';
import { currentScript } from '../page/current-script.js';
import { keepReleased } from '../page/released.js';
import { report } from '../page/report.js';
import { replaceAddressDoors, replaceInsertionDoors } from './element-doors.js';
import { createHolder } from './hold.js';
import { createJudge, type AutomaticOptions } from './judge.js';
import { replaceMarkupDoors } from './markup-doors.js';
import { replaceRequestDoors } from './request-doors.js';
import { restoreAll } from './replace.js';
import { watchHtml } from './watch-html.js';

/** What we use of the public functions. */
interface Consent {
  readonly consent: {
    readonly record: { readonly decisions: Readonly<Record<Purpose, string>> } | null;
  };
  isGranted(purpose: Purpose): boolean;
  subscribe(listener: () => void): unknown;
}

/** Says so once per page: the first one counts. */
const STARTED = Symbol.for('ask-first automatic');

/** Whether the visitor has granted all that the page asks for. */
const isAllGranted = ({ consent }: Consent): boolean =>
  consent.record !== null &&
  Object.values(consent.record.decisions).every((decision) => decision === 'granted');

/**
 * Holds what scripts add to the page, from now until the visitor has granted everything. Without our own
 * tag on the page nothing is ever granted.
 */
export function startAutomatic(): void {
  if (Reflect.get(globalThis, STARTED))
    return report('warn', 'automatic.js is on this page twice: the first one is used');
  Reflect.set(globalThis, STARTED, true);

  let askFirst: Consent | undefined;
  const options = fieldsOf(currentScript()?.dataset) as AutomaticOptions;
  const judge = createJudge(options, (purpose) => askFirst?.isGranted(purpose) ?? false);
  const holder = createHolder(judge);
  keepReleased();
  replaceAddressDoors(holder);
  replaceInsertionDoors(holder);
  replaceMarkupDoors(holder);
  replaceRequestDoors(judge);
  const stopWatching = watchHtml(holder);

  function follow(found: Consent): void {
    askFirst = found;
    const end = (): void => {
      if (!isAllGranted(found)) return;
      stopWatching();
      restoreAll();
    };
    found.subscribe(end);
    end();
  }
  const { askFirst: queue } = window;
  if (queue && 'push' in queue) queue.push(follow);
  else window.askFirst = [follow];
}
