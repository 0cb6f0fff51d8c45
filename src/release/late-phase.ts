import { runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { whenFired } from './from-guard.js';
import { fireLateLoad, fireLateReady, hasLateListeners } from './late-events.js';
import { whenCreatedScriptsRun } from './released-code.js';
import { removeShims } from './shims.js';

/** What the queue of released elements has still to do. Each promise is replaced as it grows. */
export interface Pending {
  /** The scripts that run in order, deferred ones and modules included. */
  readonly inOrder: () => Promise<unknown>;
  /** All elements, those included that wait for no other. */
  readonly all: () => Promise<unknown>;
}

/** Resolves when nothing is pending, nor anything that came meanwhile. */
async function whenDone(pending: () => Promise<unknown>): Promise<void> {
  for (let last; last !== pending();) {
    last = pending();
    await last;
  }
}

/** Resolves when all elements are released, and what their scripts have started has run. */
async function whenAllDone({ all }: Pending): Promise<void> {
  for (let last; last !== all();) {
    last = all();
    await whenDone(all);
    await whenCreatedScriptsRun();
  }
}

async function fireReady({ inOrder }: Pending): Promise<void> {
  if (!hasLateListeners()) return;
  await whenFired('DOMContentLoaded');
  // By then the gate has found what stands at the end of the page.
  await nextTask();
  await whenDone(inOrder);
  await fireLateReady();
}

async function fireLoad(pending: Pending): Promise<void> {
  if (!hasLateListeners()) return;
  await whenFired('load');
  await nextTask();
  await whenAllDone(pending);
  // For the listeners of scripts that were in no order.
  await fireLateReady();
  await fireLateLoad();
}

/**
 * Returns a function that is called whenever elements are released. It fires the late events, each
 * once the released scripts have come as far as a browser would have fired it: DOMContentLoaded after
 * the deferred ones, `load` after all of them. Then it takes the shims away.
 */
export function createLatePhase(pending: Pending): () => void {
  let isRunning = false;

  async function run(): Promise<void> {
    let last;
    do {
      last = pending.all();
      await whenDone(pending.inOrder);
      await fireReady(pending);
      await whenAllDone(pending);
      await fireLoad(pending);
    } while (last !== pending.all() || hasLateListeners());
    isRunning = false;
    removeShims();
  }

  return () => {
    if (isRunning) return;
    isRunning = true;
    void runSafely(run);
  };
}
