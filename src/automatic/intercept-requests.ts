import type { Judge } from './judge.js';
import { prototypeOf, replaceConstructor, replaceMethod } from './replace.js';
import { interceptWebrtc } from './intercept-webrtc.js';

/** The native method, for an address of our own, which must not be judged. */
const nativeOpen = Reflect.get(XMLHttpRequest.prototype, 'open') as () => void;

/** The end of a scheme that this page may use: a secure page refuses other schemes at once. */
const SECURE = location.protocol === 'https:' ? 's' : '';

/** An address that every browser refuses to request: the Fetch standard blocks port 1. */
const failingAddress = (scheme: string): string =>
  `${scheme}://${location.hostname || 'localhost'}:1/held-by-ask-first`;

const REFUSED = 'Ask First: the visitor has not agreed to this request';

/** The addresses in the source of a font. */
const FONT_ADDRESS = /url\(\s*["']?([^"')\s]+)/gi;

/** A source from which no font can be made. */
const NO_FONT = "url('data:,')";

const addressOf = (input: unknown): string =>
  input instanceof Request ? input.url : String(input);

/**
 * Lets requests of code fail, each in the way in which it fails without a network. They are not
 * repeated after consent: they carry what was collected before it.
 */
export function interceptRequests(judge: Judge): void {
  function isRefused(input: unknown): boolean {
    try {
      return judge(addressOf(input), 'other') !== undefined;
    } catch {
      // The input cannot be made a text. The native function throws an error of its own for it.
      return false;
    }
  }

  /** The bytes of a font have no address. Any other source is read as a text, as in the browser. */
  const isFontRefused = (source: unknown): boolean =>
    !ArrayBuffer.isView(source) &&
    [...String(source).matchAll(FONT_ADDRESS)].some(([, address]) => isRefused(address));

  replaceMethod(globalThis, 'fetch', (_, args, passOn) =>
    isRefused(args[0]) ? Promise.reject(new TypeError(REFUSED)) : passOn(...args),
  );
  replaceMethod(prototypeOf('Navigator'), 'sendBeacon', (_, args, passOn) =>
    isRefused(args[0]) ? false : passOn(...args),
  );

  replaceMethod(globalThis, 'fetchLater', (_, args, passOn) =>
    isRefused(args[0]) ? { activated: false } : passOn(...args),
  );

  const opened = new WeakMap<object, unknown[]>();
  const request = prototypeOf('XMLHttpRequest');
  replaceMethod(request, 'open', (target, args, passOn) => {
    opened.set(target as object, args);
    return passOn(...args);
  });
  replaceMethod(request, 'send', (target, args, passOn) => {
    const [method, address, ...more] = opened.get(target as object) ?? [];
    if (address === undefined || !isRefused(address)) return passOn(...args);
    // The browser itself lets this request fail, with all states and events.
    Reflect.apply(nativeOpen, target, [method, failingAddress(`http${SECURE}`), ...more]);
    return passOn(...args);
  });

  for (const [name, failing] of [
    ['WebSocket', failingAddress(`ws${SECURE}`)],
    // An `EventSource` requests a failing address again and again. It gives up on data of the wrong
    // type.
    ['EventSource', 'data:,'],
    ['WebTransport', failingAddress('https')],
  ] as const)
    replaceConstructor(name, ([address, ...more], passOn) =>
      isRefused(address) ? passOn(failing, ...more) : passOn(address, ...more),
    );
  replaceMethod(prototypeOf('Worklet'), 'addModule', (_, args, passOn) =>
    isRefused(args[0]) ? Promise.reject(new DOMException(REFUSED, 'AbortError')) : passOn(...args),
  );
  replaceConstructor('FontFace', (args, passOn) => {
    const [family, source, ...more] = args;
    return isFontRefused(source) ? passOn(family, NO_FONT, ...more) : passOn(...args);
  });
  interceptWebrtc(isRefused);
  // This constructor sets the address by itself, without a setter of ours.
  replaceConstructor('Audio', (args, passOn) => {
    if (args.length === 0 || !isRefused(args[0])) return passOn(...args);
    const audio = passOn() as HTMLAudioElement;
    audio.preload = 'auto';
    audio.src = String(args[0]);
    return audio;
  });
}
