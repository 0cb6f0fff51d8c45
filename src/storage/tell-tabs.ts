/** Tells the other tabs that what is stored has changed; they read it themselves. */
export function notifyTabs(name: string): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.postMessage('');
    channel.close();
  } catch {
    // Not in this browser: the event of local storage tells them.
  }
}
