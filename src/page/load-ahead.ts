import { document } from './document.js';
import { ownNonce } from './own-nonce.js';

/**
 * Requests a module of ours that will be imported soon, behind whatever the page itself needs. It runs
 * when it is imported, and not before.
 *
 * Not on a page with a `base` element: a script cannot find out what its own imports are relative to
 * there. And not in WebKit (2.50), the browser without idle callbacks: where such a request has failed,
 * it never imports the module.
 */
export function loadAhead(address: URL): void {
  if (document.querySelector('base') || !('requestIdleCallback' in window)) return;
  const link = document.createElement('link');
  const { href } = address;
  // The page's head stays as it was.
  for (const end of ['load', 'error']) link.addEventListener(end, () => link.remove());
  document.head.append(
    Object.assign(link, { rel: 'modulepreload', fetchPriority: 'low', nonce: ownNonce, href }),
  );
}
