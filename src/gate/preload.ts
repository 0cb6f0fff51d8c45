import { heldSource, isExecutable, isScript, releasedType } from './held.js';

/** All that takes part in the request: where one differs, the browser fetches twice. */
const REQUEST = ['crossOrigin', 'integrity', 'referrerPolicy', 'nonce', 'fetchPriority'] as const;

const preloads = new WeakMap<Element, HTMLLinkElement>();

/** Asks for a script ahead of its turn. An async one needs that not: it is released at once. */
export function preload(script: Element): void {
  if (!isScript(script) || preloads.has(script) || script.noModule) return;
  const source = heldSource(script);
  const type = releasedType(script);
  if (!source || !isExecutable(type) || script.hasAttribute('async')) return;
  const link = document.createElement('link');
  link.rel = type === 'module' ? 'modulepreload' : 'preload';
  link.as = 'script';
  for (const name of REQUEST) Object.assign(link, { [name]: script[name] });
  link.href = source;
  preloads.set(script, link);
  document.head.append(link);
}

/** Takes the link away again, once the script has its answer. */
export const removePreload = (script: Element): void => preloads.get(script)?.remove();
