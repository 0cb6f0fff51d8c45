import { heldSource, isExecutable, releasedType } from './held.js';
import { trusted } from './trusted.js';

/**
 * Starts a held script. The same element is used, as a script that was parsed with another type
 * has not "already started": listeners, identity, place, nonce and integrity stay.
 * Resolves when an external script has run or failed, and at once for what fires no event.
 */
export function releaseScript(script: HTMLScriptElement): Promise<unknown> | undefined {
  const source = heldSource(script);
  const type = releasedType(script);
  if (type) script.type = type;
  else script.removeAttribute('type');
  if (source === null) {
    // Inline modules fire no event; the browser keeps their order when they are not async.
    if (type === 'module') script.async = script.hasAttribute('async');
    script.text = trusted('createScript', script.text);
    return;
  }
  const settled = new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
  // Only an attribute that was not there before starts it.
  script.removeAttribute('src');
  script.src = trusted('createScriptURL', source);
  return isExecutable(type) && !script.noModule ? settled : undefined;
}
