import { heldSource, isExecutable, isScript, releasedType } from './held.js';

/** All that takes part in the request: where one differs, the browser fetches twice. */
const REQUEST = ['crossOrigin', 'integrity', 'referrerPolicy', 'nonce', 'fetchPriority'] as const;

const preloaded = new WeakSet<Element>();

/** Asks for a script ahead of its turn. An async one needs that not: it is released at once. */
export function preload(script: Element): void {
  if (!isScript(script) || preloaded.has(script) || script.noModule) return;
  const source = heldSource(script);
  const type = releasedType(script);
  if (!source || !isExecutable(type) || script.hasAttribute('async')) return;
  const link = document.createElement('link');
  link.rel = type === 'module' ? 'modulepreload' : 'preload';
  link.as = 'script';
  for (const name of REQUEST) (link[name] as unknown) = script[name];
  link.href = source;
  preloaded.add(script);
  document.head.append(link);
}
