import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Frame, Page } from 'playwright-core';

/** DuckDuckGo's autoconsent in a page: its engine, and its rules for the notices that it knows. */
export interface Autoconsent {
  /** The name of the tool whose notice is open; undefined where no rule fits. */
  readonly detect: () => Promise<string | undefined>;
  /** Has the rule of the tool choose. Resolves to how many clicks it took; undefined where it failed. */
  readonly choose: (choice: 'optIn' | 'optOut') => Promise<number | undefined>;
}

interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly id?: string;
  readonly code?: string;
  readonly result?: boolean;
  readonly isCosmetic?: boolean;
  readonly totalClicks?: number;
  readonly state?: { readonly lifecycle?: string; readonly clicks?: number };
}

const BINDING = 'autoconsentSendMessage';

/** How long the rules may take to find the notice, in milliseconds. */
const LONGEST_SEARCH = 8000;

/** How much longer the rules may search in frames than in the page, in milliseconds. */
const LONGEST_IN_FRAMES = 1500;

/** How long a rule may take to choose, in milliseconds. */
const LONGEST_CHOICE = 15_000;

const CONFIG = {
  enabled: true,
  autoAction: null,
  enablePrehide: false,
  enableCosmeticRules: false,
  detectRetries: 1,
  logs: { errors: false },
};

/** The build puts the engine and the rules into this folder. */
const FOLDER = new URL('./autoconsent/', import.meta.url);

const load = async (): Promise<{ engine: string; rules: unknown }> => ({
  engine: await readFile(new URL('engine.js', FOLDER), 'utf8'),
  rules: JSON.parse(await readFile(new URL('rules.json', FOLDER), 'utf8')) as unknown,
});

const send = (frame: Frame, message: object): Promise<unknown> =>
  frame
    .evaluate((all) => {
      const page = globalThis as unknown as {
        autoconsentReceiveMessage?: (all: object) => unknown;
      };
      // Not awaited: a rule takes as long as its clicks.
      void page.autoconsentReceiveMessage?.(all);
    }, message)
    // The frame is gone.
    .catch(() => undefined);

/** Prepares autoconsent for the pages of a visitor. It does nothing until it is asked. */
export async function useAutoconsent(context: BrowserContext, page: Page): Promise<Autoconsent> {
  const { engine, rules } = await load();
  let listeners: ((message: Message, frame: Frame) => void)[] = [];
  let shown: Frame | undefined;

  await context.exposeBinding(BINDING, ({ frame }, message: Message) => {
    if (message.type === 'init')
      void send(frame, { type: 'initResp', config: CONFIG, rules: { autoconsent: rules } });
    if (message.type === 'eval')
      void frame
        .evaluate(message.code ?? '')
        .catch(() => false)
        .then((result) => send(frame, { type: 'evalResp', id: message.id, result: !!result }));
    for (const listen of listeners) listen(message, frame);
  });

  /** Waits for the first message that `read` takes a value from, or until the limit in milliseconds. */
  function hear<Value>(
    read: (message: Message, frame: Frame) => Value | undefined,
    limit: number,
  ): Promise<Value | undefined> {
    return new Promise((resolve) => {
      const end = (value?: Value): void => {
        clearTimeout(timer);
        listeners = listeners.filter((listener) => listener !== listen);
        resolve(value);
      };
      const listen = (message: Message, frame: Frame): void => {
        const value = read(message, frame);
        if (value !== undefined) end(value);
      };
      // `detect` may be done before this time is over. The command may end then.
      const timer = setTimeout(end, limit).unref();
      listeners.push(listen);
    });
  }

  const self: Autoconsent = {
    async detect() {
      const found = hear((message, frame) => {
        const isSeen = message.type === 'popupFound';
        if (isSeen) shown = frame;
        return isSeen ? message.cmp : undefined;
      }, LONGEST_SEARCH);
      const nothing = hear(
        ({ type, state }, frame) =>
          type === 'report' && state?.lifecycle === 'nothingDetected' && frame === page.mainFrame()
            ? 'nothing'
            : undefined,
        LONGEST_SEARCH,
      ).then(() => (page.frames().length > 1 ? wait(LONGEST_IN_FRAMES) : undefined));
      for (const frame of page.frames()) void frame.evaluate(engine).catch(() => undefined);
      return Promise.race([found, nothing.then(() => undefined)]);
    },
    async choose(choice) {
      if (!shown) await self.detect();
      if (!shown) return undefined;
      let clicks = 0;
      const result = hear(({ type, result, totalClicks, state, isCosmetic }) => {
        clicks = Math.max(clicks, totalClicks ?? state?.clicks ?? 0);
        if (type === 'autoconsentDone') return isCosmetic ? -1 : clicks;
        return type === `${choice}Result` && result === false ? -1 : undefined;
      }, LONGEST_CHOICE);
      await send(shown, { type: choice });
      const taken = await result;
      return taken === undefined || taken < 0 ? undefined : Math.max(1, taken);
    },
  };
  return self;
}
