import type { Consent, ConsentListener, Purpose } from '../core/types.js';

/**
 * Creates `whenGranted`. All who wait for a purpose share one promise and one listener, however many
 * they are; nothing is kept for a purpose that is not on offer, as it is never granted.
 */
export function createWhenGranted(
  { isGranted }: Pick<Consent, 'isGranted'>,
  offered: readonly Purpose[],
  subscribe: (listener: ConsentListener) => () => void,
): (purpose: Purpose) => Promise<void> {
  const waiting = new Map<Purpose, Promise<void>>();

  const wait = (purpose: Purpose): Promise<void> =>
    new Promise((resolve) => {
      const unsubscribe = subscribe(() => {
        if (!isGranted(purpose)) return;
        unsubscribe();
        waiting.delete(purpose);
        resolve();
      });
    });

  return (purpose) => {
    if (isGranted(purpose)) return Promise.resolve();
    if (!offered.includes(purpose)) return new Promise(() => undefined);
    const promise = waiting.get(purpose) ?? wait(purpose);
    waiting.set(purpose, promise);
    return promise;
  };
}
