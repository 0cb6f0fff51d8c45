import { attempt } from './attempt.js';

/** Milliseconds until a second look: a message may be faster than the cookie that it tells of. */
const LATER = 400;

/**
 * Calls `look` when another tab may have changed what is stored: by a channel, by the event of
 * local storage where there is no channel, and when the visitor comes back to this page, also out
 * of the back/forward cache, which notices another sub-domain and a record that has ended as well.
 * An open channel keeps no page out of that cache (Chromium 156, Firefox 153, WebKit 2.50).
 */
export function watchTabs(name: string, look: () => void): void {
  // The page's first pageshow tells nothing new, and local storage is slow when it is first asked.
  const lookTwice = ({ persisted }: Partial<PageTransitionEvent>): void => {
    if (persisted === false) return;
    look();
    setTimeout(look, LATER);
  };
  // Chromium opens local storage for whoever listens to it.
  attempt(() => (new BroadcastChannel(name).onmessage = lookTwice)) ||
    addEventListener('storage', lookTwice);
  for (const type of ['visibilitychange', 'pageshow']) addEventListener(type, lookTwice);
}
