import { document } from '../page/document.js';

/**
 * Puts our element at the end of the body: a framework may still have to take over the HTML around the
 * target. Our element follows the target by its place in the window.
 */
export function placeApart(host: HTMLElement): void {
  host.removeAttribute('data-floats');
  host.setAttribute('data-loose', '');
  document.body.append(host);
}
