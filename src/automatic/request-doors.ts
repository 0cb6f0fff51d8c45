import type { Judge } from './judge.js';
import { prototypeOf, replaceConstructor, replaceMethod } from './replace.js';

const REFUSED = 'Ask First: the visitor has not agreed to this request';

const addressOf = (input: unknown): string =>
  input instanceof Request ? input.url : String(input);

/**
 * Refuses requests of code, each as a failed network would, and never makes them up for: they carry what
 * was collected before consent.
 */
export function replaceRequestDoors(judge: Judge): void {
  function isRefused(input: unknown): boolean {
    try {
      return judge(addressOf(input), 'other') !== undefined;
    } catch {
      // It cannot be made a text: the native function fails for it in its own way.
      return false;
    }
  }

  replaceMethod(globalThis, 'fetch', (_, args, passOn) =>
    isRefused(args[0]) ? Promise.reject(new TypeError(REFUSED)) : passOn(...args),
  );
  replaceMethod(prototypeOf('Navigator'), 'sendBeacon', (_, args, passOn) =>
    isRefused(args[0]) ? false : passOn(...args),
  );

  replaceMethod(globalThis, 'fetchLater', (_, args, passOn) =>
    isRefused(args[0]) ? { activated: false } : passOn(...args),
  );

  const opened = new WeakMap<object, { address: unknown; isAsync: boolean }>();
  const request = prototypeOf('XMLHttpRequest');
  replaceMethod(request, 'open', (target, args, passOn) => {
    const [, address, isAsync = true] = args;
    opened.set(target as object, { address, isAsync: Boolean(isAsync) });
    return passOn(...args);
  });
  replaceMethod(request, 'send', (target, args, passOn) => {
    const found = opened.get(target as object);
    if (!found || !isRefused(found.address)) return passOn(...args);
    if (!found.isAsync) throw new DOMException(REFUSED, 'NetworkError');
    setTimeout(() => {
      for (const type of ['error', 'loadend'])
        (target as XMLHttpRequest).dispatchEvent(new ProgressEvent(type));
    });
  });

  for (const name of ['WebSocket', 'EventSource', 'WebTransport'])
    replaceConstructor(name, ([address]) => {
      if (isRefused(address)) throw new DOMException(REFUSED, 'SecurityError');
    });
  // It has a setter of its own within.
  replaceConstructor('Audio', ([address]) => {
    if (address !== undefined && isRefused(address))
      throw new DOMException(REFUSED, 'SecurityError');
  });
}
