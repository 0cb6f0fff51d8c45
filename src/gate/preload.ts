import { nextTask } from '../page/timing.js';
import { heldSource, isExecutable, isScript, releasedType } from './held.js';
import { turnOf } from './turn.js';

/** How many requests a task starts: each costs some 0.3 ms (Chromium 156), a frame has 16. */
const FEW = 4;

const preloaded = new WeakSet<Element>();

/**
 * Asks for scripts ahead of their turns: the first at once, and the others when it is `turn`, a few to
 * a task. None is looked at before its time comes.
 */
export async function preload<Held extends Element>(
  elements: Held[],
  isDue: (element: Held) => unknown,
  turn?: unknown,
): Promise<void> {
  let count = 0;
  for (const element of elements) {
    if (!isDue(element) || !request(element) || count++ % FEW) continue;
    await turn;
    await nextTask();
  }
}

/** Asks for a script; an async one needs that not, it is released at once. */
function request(script: Element): unknown {
  if (!isScript(script) || !turnOf(script) || script.noModule || preloaded.has(script)) return;
  const source = heldSource(script);
  const type = releasedType(script);
  if (!source || !isExecutable(type)) return;
  // All that takes part in the request: where one differs, the browser fetches twice.
  const { crossOrigin, integrity, referrerPolicy, nonce } = script;
  const rel = type === 'module' ? 'modulepreload' : 'preload';
  const options = { crossOrigin, integrity, referrerPolicy, nonce };
  const link = document.createElement('link');
  document.head.append(Object.assign(link, options, { rel, as: 'script', href: source }));
  return preloaded.add(script);
}
