import type { Server, Socket } from 'node:net';

/** Resolves when the event comes. Rejects where an error comes first. */
export function whenEvent(emitter: Server | Socket, event: string): Promise<void> {
  return new Promise((done, fail) => {
    emitter.once('error', fail);
    emitter.once(event, () => {
      emitter.off('error', fail);
      done();
    });
  });
}
