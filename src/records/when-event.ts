import type { Server, Socket } from 'node:net';

/** Resolves with the event; rejects with an error that comes before it. */
export function whenEvent(emitter: Server | Socket, event: string): Promise<void> {
  return new Promise((done, fail) => {
    emitter.once('error', fail);
    emitter.once(event, () => {
      emitter.off('error', fail);
      done();
    });
  });
}
