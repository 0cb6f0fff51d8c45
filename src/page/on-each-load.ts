import { document } from './document.js';

/**
 * Calls `work` whenever an element of the page has loaded, such as a style sheet or a picture, and when
 * the page has. The event of an element does not reach the window. Returns a function that ends this.
 */
export function onEachLoad(work: () => void): () => void {
  document.addEventListener('load', work, true);
  addEventListener('load', work);
  return () => {
    document.removeEventListener('load', work, true);
    removeEventListener('load', work);
  };
}
