/**
 * Allows a number of requests per second, and twice that number at once after a pause. It counts all requests
 * together: to count for each visitor, it would have to remember their addresses.
 *
 * @param perSecond more than 0
 * @param now milliseconds of a clock that runs forward
 * @returns a function that counts a request, and returns whether it is allowed
 */
export function createRateLimit(
  perSecond: number,
  now: () => number = () => performance.now(),
): () => boolean {
  const most = 2 * perSecond;
  let left = most;
  let last = now();
  return () => {
    const time = now();
    left = Math.min(most, left + ((time - last) * perSecond) / 1000);
    last = time;
    if (left < 1) return false;
    left--;
    return true;
  };
}
