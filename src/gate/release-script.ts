import { document } from '../page/document.js';
import { report } from '../page/report.js';
import { atMost } from '../page/timing.js';
import { isWebAddress } from './allowed-address.js';
import { catchWrites, takeWritten } from './document-write.js';
import { heldSource, isExecutable, releasedType } from './held.js';
import { insertMarkup } from './insert-markup.js';
import { catchLateListeners } from './late-events.js';
import { trusted } from './trusted.js';

/** Milliseconds after which a script that has not loaded no longer holds up the next one. */
const LONGEST_RUN = 8000;

const released = new WeakSet<Element>();

/** How many released scripts have not settled. The shims are in place while there are any. */
let running = 0;
let removeShims: (() => void)[] = [];

/**
 * The released script whose code runs now; null while other code runs. A module has no
 * `currentScript`, so its code counts as the page's own.
 */
function runningScript(): Element | null {
  const script = document.currentScript;
  return script && released.has(script) ? script : null;
}

/**
 * Runs a held script, with shims for what works only while a page loads: `document.write` and the
 * events of loading. Resolves when the script has run or failed, at the latest after 8 seconds, with
 * the scripts that it wrote: they are still held, and in their order.
 */
export async function releaseScript(script: HTMLScriptElement): Promise<HTMLScriptElement[]> {
  const source = heldSource(script);
  if (source !== null && !isWebAddress(source)) {
    report('warn', 'the address of this script is refused:', script);
    return [];
  }
  released.add(script);
  if (running === 0) {
    removeShims = [...catchWrites(runningScript), ...catchLateListeners(runningScript)];
  }
  running += 1;
  try {
    await atMost(LONGEST_RUN, startScript(script));
  } finally {
    running -= 1;
    if (running === 0) removeShims.forEach((remove) => remove());
  }
  const markup = takeWritten(script);
  return markup ? insertMarkup(markup, (content) => script.after(content)) : [];
}

/**
 * Starts a held script. A script that was parsed with another type can still be started, so the
 * element itself is used: it keeps its identity, place, listeners, nonce and integrity. Resolves when
 * an external script has run or failed, and at once for a script that fires no event.
 */
async function startScript(script: HTMLScriptElement): Promise<void> {
  const source = heldSource(script);
  const type = releasedType(script);
  if (type) script.type = type;
  else script.removeAttribute('type');
  if (source === null) {
    // Inline modules fire no event. The browser runs those that are not async in document order.
    if (type === 'module') script.async = script.hasAttribute('async');
    script.text = trusted('createScript', script.text);
    return;
  }
  const settled = new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
  // Changing `src` does not start a script, adding it does.
  script.removeAttribute('src');
  script.src = trusted('createScriptURL', source);
  // Data blocks and `nomodule` scripts fire neither event.
  if (isExecutable(type) && !script.noModule) await settled;
}
