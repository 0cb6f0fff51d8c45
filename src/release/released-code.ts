import { currentScript } from '../page/current-script.js';
import { documentNode } from '../page/document.js';
import { isExecutable } from '../gate/held.js';
import { overrideMethod, type Restore } from './override.js';
import { atMostLongestRun, whenRun } from './when-run.js';

/**
 * How many rounds of promise callbacks after a released script count as its code: enough for an async
 * function that awaits some promises. They are all in the same task, in which no other code runs.
 */
const PROMISE_ROUNDS = 20;

/** For each released script, itself. For each script that it has created, the released script. */
const releasedBy = new WeakMap<Element, Element>();

/** The scripts that released scripts have created, on the page or not, and when each has run. */
const created = new Map<HTMLScriptElement, Promise<unknown>>();

/** The released script whose code runs now, where the browser does not say which one runs. */
let running: Element | null = null;

/** From now on the code of this script is released code. */
export const countAsReleased = (script: Element): void => void releasedBy.set(script, script);

/**
 * The released script whose code runs now, or that has created the script that runs; null while other
 * code runs. A module has no `currentScript`, and neither has a timer: their code counts as the page's.
 * A promise callback of an external script has one (Chromium 156, Firefox 153, WebKit 2.50).
 */
export function runningScript(): Element | null {
  const script = currentScript();
  return (script && releasedBy.get(script)) ?? running;
}

/** Runs `work` as code of a released script. Callbacks of promises that it resolves count as such too. */
export async function runAsReleased(script: Element, work: () => void): Promise<void> {
  const outer = running;
  running = script;
  try {
    work();
  } finally {
    running = outer;
  }
  if (outer) return;
  running = script;
  for (let round = 0; round < PROMISE_ROUNDS; round += 1) await Promise.resolve();
  running = null;
}

/** Delays the late events until this script has run, if it is on the page by then. */
export const waitForRun = (script: HTMLScriptElement, run: Promise<unknown>): void =>
  void created.set(script, run);

/** Notices the scripts that released scripts create, and the scripts that those create in turn. */
export function catchCreatedScripts(): Restore[] {
  const overrides = ['createElement', 'createElementNS'].map((name) =>
    overrideMethod(documentNode, name, (args, passOn) => {
      const element = passOn(...args);
      const script = runningScript();
      if (script && element instanceof HTMLScriptElement) {
        releasedBy.set(element, script);
        waitForRun(element, whenRun(element));
      }
      return element;
    }),
  );
  return [...overrides, () => created.clear()];
}

const isLoading = (script: HTMLScriptElement): boolean =>
  script.isConnected && script.src !== '' && isExecutable(script.type) && !script.noModule;

/** Resolves when all external scripts that released scripts have started have run or failed. */
export async function whenCreatedScriptsRun(): Promise<void> {
  // A script that is created during the loop is part of it.
  for (const [script, run] of created) {
    if (!isLoading(script)) continue;
    await atMostLongestRun(run);
    created.delete(script);
  }
}
