/** The parts of the loaded Google Publisher Tag that we use. */
export interface Gpt {
  setConfig(config: { disableInitialLoad: boolean }): void;
  pubads(): PubAds;
}

interface PubAds {
  setPrivacySettings(settings: object): void;
  refresh(slots?: readonly unknown[]): void;
  getSlots?(): readonly unknown[];
  isInitialLoadDisabled?(): boolean;
}

/** Calls `onCall` before each call of a method, until the returned function is called. */
function observe(owner: object, name: string, onCall: (word: unknown) => void): () => void {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') return () => undefined;
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const value = function (this: unknown, ...words: unknown[]): unknown {
    onCall(words[0]);
    return Reflect.apply(method, this, words);
  };
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

/**
 * Holds the slots of a loaded GPT by its `disableInitialLoad`, and requests their ads later. A page
 * that sets it for an auction of its own also requests the ads itself: we then do neither.
 */
export function createInitialLoad() {
  let isHeld = false;
  let isPagesOwn = false;
  let requestedBefore: readonly unknown[] = [];
  let stopObserving: (() => void)[] = [];
  const onOwn = (): void => void (isPagesOwn = true);

  return {
    hold(gpt: Gpt): void {
      if (isHeld) return;
      isHeld = true;
      const pubads = gpt.pubads();
      isPagesOwn ||= pubads.isInitialLoadDisabled?.() === true;
      if (isPagesOwn) return;
      requestedBefore = [...(pubads.getSlots?.() ?? [])];
      gpt.setConfig({ disableInitialLoad: true });
      stopObserving = [
        observe(pubads, 'disableInitialLoad', onOwn),
        observe(gpt, 'setConfig', (config) => {
          if (Reflect.get(Object(config), 'disableInitialLoad') === true) onOwn();
        }),
      ];
    },
    allow(gpt: Gpt): void {
      if (!isHeld) return;
      isHeld = false;
      for (const stop of stopObserving) stop();
      stopObserving = [];
      if (isPagesOwn) return;
      const pubads = gpt.pubads();
      gpt.setConfig({ disableInitialLoad: false });
      if (requestedBefore.length === 0) return pubads.refresh();
      const others = (pubads.getSlots?.() ?? []).filter((slot) => !requestedBefore.includes(slot));
      if (others.length > 0) pubads.refresh(others);
    },
  };
}
