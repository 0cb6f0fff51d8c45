import { removeFromPage } from '../page/remove-from-page.js';
import { createReturnLimit } from '../ui/create-return-limit.js';
import { createFit } from './create-fit.js';
import { followSurroundings, followTarget } from './follow-covers.js';
import { placeApart } from './place-apart.js';
import { placeBeside } from './place-beside.js';

/**
 * Lays our element over the box of a target. The target keeps its place and its size, so that the
 * released embed has the same box. Our element follows the target. It is put back if the page
 * removes it, but not the target. Returns a function that removes the element.
 *
 * @param onGone called when the target has left the page
 * @param mayStandBeside whether our element may stand in the HTML around the target
 */
export function cover(
  host: HTMLElement,
  target: HTMLElement,
  onGone: () => void,
  mayStandBeside: boolean,
): () => void {
  const fit = createFit(host, target);
  const mayReturn = createReturnLimit();

  /**
   * Puts our element back: the page may have moved the target, or replaced what is around it. Returns whether
   * it may stay.
   */
  function placeAgain(): boolean {
    if (!mayReturn()) return false;
    if (mayStandBeside) placeBeside(host, target);
    else placeApart(host);
    followSurroundings(target);
    return true;
  }

  function update(): void {
    if (!target.isConnected) return onGone();
    const hasBox = target.getClientRects().length > 0;
    // If the target has no box, we cannot tell what a new element would move.
    const isPlaced = mayStandBeside ? host.parentNode === target.parentNode : host.isConnected;
    if (!isPlaced && hasBox && !placeAgain()) return onGone();
    fit();
  }

  // If the focus moves into a post or film under the placeholder, the placeholder must not cover
  // it.
  const yieldToFocus = ({ type }: Event): void =>
    void host.toggleAttribute('data-yields', type === 'focusin');
  target.addEventListener('focusin', yieldToFocus);
  target.addEventListener('focusout', yieldToFocus);

  update();
  const stopFollowing = followTarget(target, { host, update });
  return () => {
    stopFollowing();
    target.removeEventListener('focusin', yieldToFocus);
    target.removeEventListener('focusout', yieldToFocus);
    removeFromPage(host);
  };
}
