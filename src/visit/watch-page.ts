/** What a page tells about itself through `watchPage` and `watchSpeed`. */
export interface PageMessage {
  readonly kind:
    'cookie' | 'storage' | 'beacon' | 'socket' | 'worker' | 'hint' | 'shift' | 'event' | 'notice';
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly address: string;
  readonly name: string;
  /** The text of the stack; empty where no code did it. */
  readonly stack: string;
  /** The HTML of the element. */
  readonly element: string;
  /** What was measured: of a shift its score, of an event its milliseconds. */
  readonly value: number;
}

/** The beginning of the names of our functions between the page and the browser. Stacks leave them out. */
export const OWN_FUNCTION = 'askFirstAudit';

/** The name of the function that takes what the page tells about itself. */
export const BINDING = 'askFirstAuditTell';

/**
 * Tells the audit what a document sets, stores and contacts, as not every browser does. It runs before the
 * document's own scripts, and uses nothing from outside, because the browser gets only its source.
 */
export function watchPage(binding: string): void {
  type Names = Record<string, unknown>;
  const page = globalThis as unknown as Names & typeof globalThis;
  const hand = page[binding] as ((text: string) => void) | undefined;
  const marked = document as unknown as Record<symbol, boolean>;
  if (!hand || marked[Symbol.for(binding)]) return;
  marked[Symbol.for(binding)] = true;
  // Some consent tools hide from a browser that is driven.
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });

  const tell = (kind: string, fields: object, isByCode = true): void => {
    const { stack = '' } = isByCode ? new Error() : {};
    const time = performance.timeOrigin + performance.now();
    const all = { kind, time, address: '', name: '', stack, element: '', value: 0, ...fields };
    try {
      hand(JSON.stringify(all));
    } catch {
      // The document is closing.
    }
  };
  const absolute = (address: unknown): string => {
    try {
      return new URL(String(address), document.baseURI).href;
    } catch {
      return '';
    }
  };

  /** Runs `before` ahead of each call of a method. */
  const precede = (
    type: unknown,
    name: string,
    before: (self: object, words: unknown[]) => void,
  ) => {
    const { prototype } = (type ?? {}) as { prototype?: Names };
    const native = prototype?.[name];
    if (typeof native !== 'function' || !prototype) return;
    prototype[name] = new Proxy(native, {
      apply: function askFirstAuditApply(method, self, words): unknown {
        before(self as object, words as unknown[]);
        return Reflect.apply(method as () => void, self, words);
      },
    });
  };
  /** Runs `before` ahead of each call of a constructor. */
  const precedeNew = (name: string, before: (words: unknown[]) => void): void => {
    const native = page[name];
    if (typeof native !== 'function') return;
    page[name] = new Proxy(native, {
      construct: function askFirstAuditConstruct(type, words, target): object {
        before(words as unknown[]);
        return Reflect.construct(type as () => void, words, target) as object;
      },
    });
  };

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie?.get && cookie.set) {
    const { get, set } = cookie;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      get: function askFirstAuditGet(): unknown {
        return get.call(this);
      },
      set: function askFirstAuditSet(value: unknown): void {
        const text = String(value);
        const isDeleted = /;\s*(max-age=(0|-)|expires=[^;]*\b1970\b)/i.test(text);
        const name = text.split('=')[0] ?? '';
        if (!isDeleted) tell('cookie', { name: name.trim(), address: location.href });
        set.call(this, value);
      },
    });
  }
  precede(page.CookieStore, 'set', (_, [first]) => {
    const { name = first } = (first ?? {}) as { name?: unknown };
    tell('cookie', { name: String(name), address: location.href });
  });
  const tellStored = (name: string) => tell('storage', { name, address: location.href });
  precede(page.Storage, 'setItem', (self, [key]) => {
    const isLocal = self === window.localStorage;
    tellStored(`${isLocal ? 'local' : 'session'} ${String(key)}`);
  });
  precede(page.IDBFactory, 'open', (_, [name]) => tellStored(`database ${String(name)}`));
  precede(page.CacheStorage, 'open', (_, [name]) => tellStored(`cache ${String(name)}`));
  precede(page.Navigator, 'sendBeacon', (_, [address]) =>
    tell('beacon', { address: absolute(address) }),
  );
  precede(page.ServiceWorkerContainer, 'register', (_, [address]) =>
    tell('worker', { address: absolute(address) }),
  );
  for (const name of ['WebSocket', 'WebTransport'])
    precedeNew(name, ([address]) => tell('socket', { address: absolute(address), name }));
  precedeNew('RTCPeerConnection', ([options]) => {
    const { iceServers = [] } = (options ?? {}) as { iceServers?: { urls?: unknown }[] };
    for (const address of iceServers.flatMap(({ urls }) => [urls].flat()))
      tell('socket', {
        address: String(address).replace(/^(stuns?|turns?):/, 'https://'),
        name: 'WebRTC',
      });
  });

  const AHEAD = /\b(preconnect|dns-prefetch|prefetch|prerender)\b/i;
  const seen = new Set<string>();
  const tellLink = (link: Element): void => {
    const rel = link.getAttribute('rel') ?? '';
    const address = absolute(link.getAttribute('href') ?? '');
    if (!AHEAD.test(rel) || !link.hasAttribute('href') || seen.has(`${rel} ${address}`)) return;
    seen.add(`${rel} ${address}`);
    tell('hint', { address, name: rel, element: link.outerHTML }, false);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const node of [target, ...addedNodes]) {
        if (!(node instanceof Element)) continue;
        if (node.localName === 'link') tellLink(node);
        else if (node !== target) node.querySelectorAll('link').forEach(tellLink);
      }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['rel', 'href'],
  });
}
