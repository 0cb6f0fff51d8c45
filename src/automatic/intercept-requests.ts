import type { Judge } from './judge.js';
import { prototypeOf, replaceConstructor, replaceMethod } from './replace.js';
import { interceptWebrtc } from './intercept-webrtc.js';

/** The native method: an address of our own is not to be judged. */
const nativeOpen = Reflect.get(XMLHttpRequest.prototype, 'open') as () => void;

/** Ends the scheme of an address that the page may use: a secure page refuses others at once. */
const SECURE = location.protocol === 'https:' ? 's' : '';

/** An address that each browser refuses to request, as the Fetch standard blocks port 1. */
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
 * Refuses requests of code, each in the way in which a failed network would. They are not repeated after
 * consent: they carry what was collected before it.
 */
export function interceptRequests(judge: Judge): void {
  function isRefused(input: unknown): boolean {
    try {
      return judge(addressOf(input), 'other') !== undefined;
    } catch {
      // It cannot be made a text: the native function fails for it in its own way.
      return false;
    }
  }

  /** The bytes of a font have no address. Anything else is read as a text, as the browser does it. */
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
    // So the browser itself makes it fail, with all states and events.
    Reflect.apply(nativeOpen, target, [method, failingAddress(`http${SECURE}`), ...more]);
    return passOn(...args);
  });

  for (const [name, failing] of [
    ['WebSocket', failingAddress(`ws${SECURE}`)],
    // For an address that fails it would try again and again. It gives up on data of the wrong type.
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
