/** Milliseconds after which the page has accepted an element that was put back. */
const LEAST_STAY = 50;

/** How often in a row the page may remove an element within that time. */
const MOST_RETURNS = 5;

/**
 * Returns a function to call before an element of ours is put back. It returns whether that may be done, and
 * counts it: a page that removes the element again and again gets its way.
 */
export function createReturnLimit(): () => boolean {
  let returns = 0;
  let lastReturn = 0;
  return () => {
    const now = Date.now();
    returns = now - lastReturn < LEAST_STAY ? returns + 1 : 0;
    lastReturn = now;
    return returns < MOST_RETURNS;
  };
}
