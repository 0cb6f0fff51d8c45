import type { IsAllowed } from '../core/release-tools.js';
import { noteReleased } from '../page/released.js';
import { report, runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { isWebAddress } from '../gate/allowed-address.js';
import { canStart, insertCopy } from './fresh-script.js';
import { AT_ONCE, heldSource, neverRuns, releasedType, releaseOrder } from '../gate/held.js';
import { carriesOwnNonce, removeMark, trusted } from './from-guard.js';
import { isStillAllowed, noteOrigin } from './origins.js';
import { countAsReleased, runAsReleased, waitForRun } from './released-code.js';
import { installShims } from './shims.js';
import { atMostLongestRun, whenRun } from './when-run.js';

/** An inline module fires no event. One without imports has run after this many tasks. */
const TASKS_OF_INLINE_MODULE = 3;

/**
 * For each released script, the last of the scripts that it has written and that run one after the
 * other. An inline script that runs at once shares the entry of the script that has written it.
 */
const written = new WeakMap<Element, { last: Promise<unknown> | null }>();

/** Whether the script may run; reports it if not. */
function checkMayRun(script: HTMLScriptElement, source: string | null): boolean {
  if (source !== null && !isWebAddress(source))
    report('warn', 'the address of this script is refused:', script);
  else if (!carriesOwnNonce(script))
    report('warn', 'this script is refused, as it lacks the nonce of our tag:', script);
  else return true;
  return false;
}

/**
 * Runs a held script, with shims for what works only while a page loads: `document.write` and the
 * events of loading. Resolves when the script and those that it wrote have run or failed, each at the
 * latest after 8 seconds. Resolves with false if the script was not due any more, and was not started.
 *
 * @param isDue is asked again once it is known whether the script can start
 */
export async function releaseScript(
  held: HTMLScriptElement,
  isAllowed: IsAllowed,
  isDue: () => boolean,
): Promise<boolean> {
  const source = heldSource(held);
  if (!checkMayRun(held, source)) return true;
  const isStartable = await canStart(held);
  if (!isDue()) return false;
  const script = isStartable ? held : insertCopy(held);
  removeMark(held);
  await runScript(script, source, isAllowed);
  return true;
}

async function runScript(
  script: HTMLScriptElement,
  source: string | null,
  isAllowed: IsAllowed,
): Promise<void> {
  installShims((nested, by) => releaseWritten(nested, by, isAllowed));
  countAsReleased(script);
  const own = written.get(script) ?? { last: null };
  written.set(script, own);
  await startScript(script, source);
  while (own.last) await own.last;
}

/**
 * Releases a script that a released script has written. An inline script runs at once, as its writer may
 * use what it does, but not before an external script that was written earlier.
 */
function releaseWritten(script: HTMLScriptElement, by: Element, isAllowed: IsAllowed): void {
  noteOrigin(script, by);
  const queue = written.get(by) ?? { last: null };
  const isAsync = releaseOrder(script) === AT_ONCE;
  const isInline = heldSource(script) === null && releasedType(script) !== 'module';
  if (isAsync || (isInline && !queue.last)) {
    if (isInline) written.set(script, queue);
    const done = runSafely(() => runWritten(script, isAllowed));
    if (isAsync) waitForRun(script, done);
    return;
  }
  const last = Promise.resolve(queue.last)
    .then(nextTask)
    .then(() => runSafely(() => runWritten(script, isAllowed)))
    .then(() => {
      if (queue.last === last) queue.last = null;
    });
  queue.last = last;
}

/** A written script is our own copy, so it can start. Consent may have been withdrawn meanwhile. */
async function runWritten(script: HTMLScriptElement, isAllowed: IsAllowed): Promise<void> {
  const source = heldSource(script);
  if (isStillAllowed(script, isAllowed) && checkMayRun(script, source))
    await runScript(script, source, isAllowed);
}

/**
 * Starts a held script. A script that was parsed with another type can still be started, so the
 * element itself is used: it keeps its identity, place, listeners, nonce and integrity. Resolves when
 * an external script has run or failed, and soon for a script that fires no event.
 */
async function startScript(script: HTMLScriptElement, source: string | null): Promise<void> {
  const type = releasedType(script);
  if (type) script.type = type;
  else script.removeAttribute('type');
  if (source === null) {
    // The browser runs inline modules that are not async in document order.
    if (type === 'module') script.async = script.hasAttribute('async');
    await runAsReleased(script, () => {
      script.text = trusted('createScript', script.text);
    });
    for (let task = 0; type === 'module' && task < TASKS_OF_INLINE_MODULE; task += 1)
      await nextTask();
    return;
  }
  const run = whenRun(script);
  noteReleased(script, source);
  // Changing `src` does not start a script, adding it does.
  script.removeAttribute('src');
  script.src = trusted('createScriptURL', source);
  // Data blocks and `nomodule` scripts fire neither event.
  if (!neverRuns(script)) await atMostLongestRun(run);
}
