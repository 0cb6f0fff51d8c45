import { MARK } from '../options/held-attributes.js';
import { createEvent } from '../page/create-event.js';
import { document } from '../page/document.js';
import { noteReleased } from '../page/released.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { heldSource, releasedType } from '../gate/held.js';
import { trusted } from './from-guard.js';
import { noteOrigin } from './origins.js';

/** Attributes that a copy does not get: marks, addresses, the type, the id and event handlers. */
const LEFT_OUT = RegExp(`^(${MARK}.*|data-src|src|type|id|on.+)$`);

/** How many scripts are asked about at once: more would take longer than a frame of a slow phone. */
const MOST_AT_ONCE = 100;

/** For each script that was asked about: resolves with those of its round that cannot start. */
const unstartable = new WeakMap<HTMLScriptElement, Promise<ReadonlySet<HTMLScriptElement>>>();

/** A clone without attributes: it is in the same state as the script, and does nothing. */
function cloneBare(script: HTMLScriptElement): HTMLScriptElement {
  const clone = script.cloneNode() as HTMLScriptElement;
  for (const name of clone.getAttributeNames()) clone.removeAttribute(name);
  return clone;
}

/**
 * Resolves with those of the scripts that the browser cannot start. One that came by `innerHTML`, or is
 * the clone of one that did, never starts: HTML calls it "already started". A clone is in the same state
 * as the script. With an empty address it requests and runs nothing, but fires `error` if it can start. A
 * new script, which can always start, fires `error` after them, and so ends the wait.
 *
 * @param scripts at least one, all on the page
 */
function findUnstartable(
  scripts: readonly HTMLScriptElement[],
): Promise<ReadonlySet<HTMLScriptElement>> {
  const silent = new Set(scripts);
  const last = document.createElement('script');
  const known = new Promise<ReadonlySet<HTMLScriptElement>>((resolve) => {
    last.addEventListener('error', () => resolve(silent));
  });
  const probes = scripts.map((script) => {
    const probe = cloneBare(script);
    probe.addEventListener('error', () => silent.delete(script));
    return probe;
  });
  probes.push(last);
  for (const probe of probes) probe.src = trusted('createScriptURL', '');
  scripts[0]?.after(...probes);
  probes.forEach(removeFromPage);
  return known;
}

/**
 * Asks about the first of these scripts, all at once, whether they can start. Later ones are asked about
 * in their turn, which delays each of them by a task. So are all of them where the page's policy lets
 * none be asked about: the error is reported then.
 */
export function probeScripts(scripts: readonly HTMLScriptElement[]): void {
  const first = scripts.slice(0, MOST_AT_ONCE);
  if (first.length === 0) return;
  try {
    const known = findUnstartable(first);
    for (const script of first) unstartable.set(script, known);
  } catch {
    // `canStart` asks about each of them, and its error is reported.
  }
}

/** Whether the browser can start a script. Asks, if `probeScripts` has not asked about it. */
export async function canStart(script: HTMLScriptElement): Promise<boolean> {
  const known = unstartable.get(script) ?? findUnstartable([script]);
  return !(await known).has(script);
}

/**
 * Inserts a copy after a script that cannot start, and returns the copy. The original stays, as it
 * belongs to the page, and gets the events of its copy.
 */
export function insertCopy(script: HTMLScriptElement): HTMLScriptElement {
  const copy = copyOf(script);
  noteOrigin(copy, script);
  for (const type of ['load', 'error'])
    copy.addEventListener(type, () => script.dispatchEvent(createEvent(type)));
  script.after(copy);
  return copy;
}

/** A held copy of a held script. */
function copyOf(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes)
    if (!LEFT_OUT.test(name)) copy.setAttribute(name, value);
  copy.type = 'text/plain';
  copy.dataset.type = releasedType(script);
  copy.nonce = script.nonce;
  const source = heldSource(script);
  if (source !== null) {
    noteReleased(copy, source);
    copy.src = trusted('createScriptURL', source);
  } else copy.text = trusted('createScript', script.text);
  return copy;
}
