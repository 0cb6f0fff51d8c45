import { channelName } from './keys.js';

/** Milliseconds until a second look: a message may be faster than the cookie that it is about. */
const SECOND_LOOK = 400;

/** The open channel. A page that is written anew keeps it, and loses its listeners. */
let channel: BroadcastChannel | undefined;

/**
 * Calls `look` when another tab may have changed what is stored: when that tab reports it, and when the
 * visitor comes back to this page. The latter also finds a change on another sub-domain, and a
 * record that has expired. Call it again on a page that was written anew.
 *
 * An open channel does not keep a page out of the back/forward cache (Chromium 156, Firefox 153,
 * WebKit 2.50).
 */
export function watchTabs(name: string, look: () => void): void {
  function lookTwice({ persisted }: Partial<PageTransitionEvent>): void {
    // The first pageshow of a page: nothing can have changed, and reading storage costs time.
    if (persisted === false) return;
    look();
    setTimeout(look, SECOND_LOOK);
  }

  try {
    channel?.close();
    channel = new BroadcastChannel(channelName(name));
    channel.onmessage = lookTwice;
  } catch {
    // No channels here. Only then do we listen to `storage`: Chromium opens local storage for it.
    addEventListener('storage', lookTwice);
  }
  addEventListener('visibilitychange', lookTwice);
  addEventListener('pageshow', lookTwice);
}

/** Tells the other tabs that what is stored has changed; they read it themselves. */
export function notifyTabs(name: string): void {
  try {
    const sender = new BroadcastChannel(channelName(name));
    sender.postMessage('');
    sender.close();
  } catch {
    // No channels here: the other tabs get a `storage` event.
  }
}
