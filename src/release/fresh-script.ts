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

/** How many scripts are probed at once: more would take longer than a frame of a slow phone. */
const MOST_AT_ONCE = 100;

/** For each script that was probed, the scripts of the same round that cannot start. */
const unstartable = new WeakMap<HTMLScriptElement, Promise<ReadonlySet<HTMLScriptElement>>>();

/** Returns a clone without attributes. It does nothing, and can start if the script can. */
function cloneBare(script: HTMLScriptElement): HTMLScriptElement {
  const clone = script.cloneNode() as HTMLScriptElement;
  for (const name of clone.getAttributeNames()) clone.removeAttribute(name);
  return clone;
}

/**
 * Probes scripts, and resolves with those that the browser cannot start. A script that came by
 * `innerHTML` never starts, nor does a clone of it: HTML calls both "already started". So the probe of a
 * script is a clone with an empty address. It requests and runs nothing, but fires `error` if it can
 * start. The last probe is a new script, which can always start: its `error` ends the wait.
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
 * Probes the first of these scripts, all at once. `canStart` probes each of the others in its turn, which
 * delays them by a task each. Where the page's policy allows no probe, `canStart` tries each script again,
 * and its error is reported.
 */
export function probeScripts(scripts: readonly HTMLScriptElement[]): void {
  const first = scripts.slice(0, MOST_AT_ONCE);
  if (first.length === 0) return;
  try {
    const known = findUnstartable(first);
    for (const script of first) unstartable.set(script, known);
  } catch {
    // The page's policy allows no probe.
  }
}

/** Resolves with whether the browser can start a script. Probes it if that was not done before. */
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
