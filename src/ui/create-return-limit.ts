/** The page has accepted an element that stays for this many milliseconds after it was put back. */
const LEAST_STAY = 50;

/** How often in a row the page may remove an element within that time. */
const MOST_RETURNS = 5;

/**
 * Returns a function to call before one of our elements is put back. The function counts its calls,
 * and returns whether the element may be put back. A page that removes it again and again gets its
 * way.
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
