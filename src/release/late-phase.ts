import { runSafely } from '../page/report.js';
import { nextTask } from '../page/timing.js';
import { whenFired } from './from-guard.js';
import { fireLateLoad, fireLateReady, hasLateListeners } from './late-events.js';
import { whenCreatedScriptsRun } from './released-code.js';
import { removeShims } from './shims.js';

/** What the release queue still has to do. Each promise is replaced when more comes. */
export interface Pending {
  /** The scripts that run in order, including deferred scripts and modules. */
  readonly inOrder: () => Promise<unknown>;
  /** All elements, including those that wait for no other. */
  readonly all: () => Promise<unknown>;
}

/** Resolves when nothing is pending any more, not even what came meanwhile. */
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
  // In the next task, the gate has found the elements at the end of the page.
  await nextTask();
  await whenDone(inOrder);
  await fireLateReady();
}

async function fireLoad(pending: Pending): Promise<void> {
  if (!hasLateListeners()) return;
  await whenFired('load');
  await nextTask();
  await whenAllDone(pending);
  // DOMContentLoaded is fired again, for the listeners of scripts that wait for no other.
  await fireLateReady();
  await fireLateLoad();
}

/**
 * Returns a function to call whenever elements are released. It fires each late event after the
 * released scripts that a browser would have run before it: DOMContentLoaded after the deferred ones,
 * `load` after all of them. Then it removes the shims.
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
