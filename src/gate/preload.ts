import { document } from '../page/document.js';
import { carriesOwnNonce } from '../page/own-nonce.js';
import { nextTask } from '../page/timing.js';
import { isWebAddress } from './allowed-address.js';
import { AT_ONCE, heldSource, isScript, neverRuns, releaseOrder, releasedType } from './held.js';

/** Each request takes about 0.3 ms to start (Chromium 156), and a frame has 16 ms. */
const REQUESTS_PER_TASK = 4;

const preloaded = new WeakSet<Element>();

const isOfType = (element: Element, type: string): boolean =>
  isScript(element) && releasedType(element) === type;

/**
 * Requests scripts before they are released: the first one now, the others once `when` has resolved,
 * a few in each task. `isDue` is asked immediately before each request. It takes only as many elements
 * from `find` as it needs.
 *
 * Scripts with `async = false` would need no such request: the browser fetches them side by side and
 * runs them in their order. But a script that was started cannot be held back any more, neither when
 * consent is withdrawn, nor when the one before it writes a script that has to run first.
 */
export async function preloadScripts<Held extends Element>(
  find: () => Iterable<Held>,
  isDue: (element: Held) => boolean,
  when?: Promise<unknown>,
): Promise<void> {
  let hasImportMap: boolean | undefined;
  let requested = 0;
  for (const element of find()) {
    if (isOfType(element, 'module')) {
      // The browser may resolve the imports of a module only after it has read the page's import map.
      hasImportMap ??= [...find()].some((one) => isOfType(one, 'importmap'));
      if (hasImportMap) continue;
    }
    if (!isScript(element) || !isDue(element) || !request(element)) continue;
    if (requested % REQUESTS_PER_TASK === 0) {
      await when;
      await nextTask();
    }
    requested += 1;
  }
}

/**
 * Requests a held script and returns true. Returns false if it was requested before, or would not run.
 * Async scripts need no preload, as they wait for no other script.
 */
function request(script: HTMLScriptElement): boolean {
  if (preloaded.has(script) || neverRuns(script)) return false;
  if (!carriesOwnNonce(script)) return false;
  const source = heldSource(script);
  if (!source || !isWebAddress(source) || releaseOrder(script) === AT_ONCE) return false;
  preloaded.add(script);
  // The browser uses the preloaded response only if all of these are the same as on the script.
  const { crossOrigin, integrity, referrerPolicy, nonce } = script;
  const options = { crossOrigin, integrity, referrerPolicy, nonce };
  const rel = isOfType(script, 'module') ? 'modulepreload' : 'preload';
  const link = document.createElement('link');
  // A page may have removed its head: then the script is requested when it runs.
  document.head?.append(Object.assign(link, options, { rel, as: 'script', href: source }));
  return true;
}
