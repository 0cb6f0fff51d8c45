import { document } from './document.js';
import { ownNonce } from './own-nonce.js';
import { removeFromPage } from './remove-from-page.js';

/**
 * Requests a module of ours that will be imported soon, with a lower priority than what the page itself
 * needs. The module does not run before it is imported.
 *
 * Does nothing on a page with a `base` element: there, a script cannot find out what its own imports are
 * relative to. It also does nothing in WebKit (2.50), the browser without idle callbacks: after such a
 * request has failed, that browser never imports the module.
 */
export function loadAhead(address: URL): void {
  if (document.querySelector('base') || !('requestIdleCallback' in window)) return;
  const link = document.createElement('link');
  const { href } = address;
  // The page's head stays as it was.
  for (const end of ['load', 'error']) link.addEventListener(end, () => removeFromPage(link));
  document.head.append(
    Object.assign(link, { rel: 'modulepreload', fetchPriority: 'low', nonce: ownNonce, href }),
  );
}
