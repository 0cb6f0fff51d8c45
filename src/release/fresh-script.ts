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

/**
 * Whether the browser can start a script. One that came by `innerHTML`, or is the clone of one that did,
 * never starts: HTML calls it "already started". A clone is in the same state as the script. With an empty
 * address it requests and runs nothing, but fires `error` if it can start. A new script, which can
 * always start, fires `error` after it, and so ends the wait.
 */
export function canStart(script: HTMLScriptElement): Promise<boolean> {
  const clone = script.cloneNode() as HTMLScriptElement;
  for (const name of clone.getAttributeNames()) clone.removeAttribute(name);
  return new Promise((resolve) => {
    for (const [probe, answer] of [
      [clone, true],
      [document.createElement('script'), false],
    ] as const) {
      probe.addEventListener('error', () => resolve(answer));
      probe.src = trusted('createScriptURL', '');
      script.after(probe);
      removeFromPage(probe);
    }
  });
}

/**
 * Inserts a copy of a script that cannot start after it, and returns the copy. The original stays, as it
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
