import { document } from '../page/document.js';
import { nextTask } from '../page/timing.js';
import { isWebAddress } from './allowed-address.js';
import { AT_ONCE, heldSource, isExecutable, isScript, releaseOrder, releasedType } from './held.js';

/** Each request takes about 0.3 ms to start (Chromium 156), and a frame has 16 ms. */
const REQUESTS_PER_TASK = 4;

const preloaded = new WeakSet<Element>();

/**
 * Requests scripts before they are released: the first one now, the others once `when` has resolved,
 * a few in each task. `isDue` is asked immediately before each request.
 */
export async function preload<Held extends Element>(
  elements: Held[],
  isDue: (element: Held) => boolean,
  when?: Promise<unknown>,
): Promise<void> {
  let requested = 0;
  for (const element of elements) {
    if (!isDue(element) || !request(element)) continue;
    if (requested % REQUESTS_PER_TASK === 0) {
      await when;
      await nextTask();
    }
    requested += 1;
  }
}

/**
 * Requests a held script and returns true, unless it was requested before, or a browser would not
 * run it. Async scripts need no preload, as nothing holds them up.
 */
function request(script: Element): boolean {
  if (!isScript(script) || script.noModule || preloaded.has(script)) return false;
  const source = heldSource(script);
  const type = releasedType(script);
  if (!source || !isWebAddress(source) || !isExecutable(type) || releaseOrder(script) === AT_ONCE)
    return false;
  preloaded.add(script);
  // The browser uses the preloaded response only if all of these are those of the script.
  const { crossOrigin, integrity, referrerPolicy, nonce } = script;
  const options = { crossOrigin, integrity, referrerPolicy, nonce };
  const rel = type === 'module' ? 'modulepreload' : 'preload';
  const link = document.createElement('link');
  document.head.append(Object.assign(link, options, { rel, as: 'script', href: source }));
  return true;
}
