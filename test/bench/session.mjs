/**
 * Opens a DevTools session with a page, through the browser's own session. It enables no domain by itself.
 * `send` rejects with the browser's message. `next` resolves with the next event of a name.
 */
export async function openSession(devTools, targetId) {
  // Not flattened: Playwright's session with the browser knows nothing of sessions within it.
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId });
  const asked = new Map();
  const awaited = new Map();
  let count = 0;

  function receive({ id, method, params, result, error }) {
    if (id) {
      const { resolve, reject, name } = asked.get(id);
      asked.delete(id);
      if (error) reject(new Error(`${name}: ${error.message}`));
      else resolve(result);
      return;
    }
    awaited.get(method)?.(params);
    awaited.delete(method);
  }
  devTools.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId === sessionId) receive(JSON.parse(received.message));
  });

  return {
    send: (name, params = {}) =>
      new Promise((resolve, reject) => {
        count += 1;
        asked.set(count, { resolve, reject, name });
        const message = JSON.stringify({ id: count, method: name, params });
        devTools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
    next: (name) => new Promise((resolve) => awaited.set(name, resolve)),
  };
}
