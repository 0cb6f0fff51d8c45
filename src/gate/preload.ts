import { heldSource, isExecutable, isScript, releasedType } from './held.js';
import { turnOf } from './turn.js';

const preloaded = new WeakSet<Element>();

/** Asks for a script ahead of its turn. An async one needs that not: it is released at once. */
export function preload(script: Element): void {
  if (!isScript(script) || !turnOf(script) || script.noModule || preloaded.has(script)) return;
  const source = heldSource(script);
  const type = releasedType(script);
  if (!source || !isExecutable(type)) return;
  // All that takes part in the request: where one differs, the browser fetches twice.
  const { crossOrigin, integrity, referrerPolicy, nonce } = script;
  const rel = type === 'module' ? 'modulepreload' : 'preload';
  const request = { crossOrigin, integrity, referrerPolicy, nonce };
  const link = document.createElement('link');
  document.head.append(Object.assign(link, request, { rel, as: 'script', href: source }));
  preloaded.add(script);
}
