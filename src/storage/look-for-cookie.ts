/** How often we look for a cookie that a server sets, and the milliseconds in between. */
const MOST_LOOKS = 40;
const LOOK_PAUSE = 50;

/**
 * Waits for a cookie that a server sets. Resolves with true as soon as it is there, and with false after
 * two seconds. Firefox (153) and WebKit (2.50) show a page the cookie some time after the answer that
 * sets it.
 */
export async function lookForCookie(isThere: () => boolean): Promise<boolean> {
  for (let looks = 0; looks < MOST_LOOKS && !isThere(); looks++)
    await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE));
  return isThere();
}
