import { fieldsOf } from '../core/fields.js';
import { currentScript } from '../page/current-script.js';
import { mayRun, offeredPurposes, onMayRun } from '../page/may-run.js';
import { keepReleased } from '../page/released.js';
import { report } from '../page/report.js';
import { createHolder } from './holder.js';
import { interceptAddresses, interceptInsertions } from './intercept-elements.js';
import { interceptMarkup } from './intercept-markup.js';
import { interceptRequests } from './intercept-requests.js';
import { createJudge, type AutomaticOptions } from './judge.js';
import { restoreAll } from './replace.js';
import { watchHtml } from './watch-html.js';

/** The key on the window that says that the add-on has started: the first one counts. */
const STARTED = Symbol.for('ask-first automatic');

/**
 * Holds what scripts add to the page, from now until the page has full consent (see `isAllGranted`).
 * Without our own tag on the page, nothing is ever granted.
 */
export function startAutomatic(): void {
  if (Reflect.get(globalThis, STARTED))
    return report('warn', 'automatic.js is on this page twice: the first one is used');
  Reflect.set(globalThis, STARTED, true);

  const options = fieldsOf(currentScript()?.dataset) as AutomaticOptions;
  const { judge, isAllGranted } = createJudge(options, {
    isGranted: mayRun,
    offered: offeredPurposes,
  });
  const holder = createHolder(judge);
  keepReleased();
  interceptAddresses(holder);
  interceptInsertions(holder);
  interceptMarkup(holder);
  interceptRequests(judge);
  const stopWatching = watchHtml(holder);

  function endWhenGranted(): void {
    if (!isAllGranted()) return;
    stopWatching();
    restoreAll();
  }
  onMayRun(endWhenGranted);
  // Our own tag may have started before.
  endWhenGranted();
}
