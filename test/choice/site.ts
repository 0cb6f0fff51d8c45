import * as chooseChunk from '../../src/choice/choose.js';
import * as maintenanceChunk from '../../src/choice/maintenance.js';
import { createConsent } from '../../src/core/consent.js';
import type { Context, WithChunk } from '../../src/core/context.js';
import type { Config } from '../../src/core/config-types.js';
import type { Choice, Method } from '../../src/core/types.js';
import { createAskVisitor } from '../../src/guard/ask-visitor.js';
import { followStorage } from '../../src/guard/follow-storage.js';
import { tidy } from '../../src/guard/tidy.js';
import { readMirror } from '../../src/storage/mirror.js';
import { readRecord } from '../../src/storage/read-record.js';
import { empty } from '../storage/jar.js';

/** The name of the consent cookie, and of all that is stored. */
export const NAME = 'ask-first';

/** A document that is open: its guard works with this page's real cookies and local storage. */
export interface OpenDocument {
  readonly config: Config;
  readonly consent: Context['consent'];
  /** Milliseconds by which its clock is wrong. */
  readonly skew: number;
  /** Reads what is stored, as after a message of another document. */
  look(): void;
  choose(choice: Choice, method: Method): Promise<void>;
}

/** All that the code does waits for promises alone. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 80; turn++) await Promise.resolve();
}

const chunks: Record<string, unknown> = {
  'choose.js': chooseChunk,
  'maintenance.js': { ...maintenanceChunk, clearLost: () => Promise.resolve() },
  'notice.js': { showNotice: () => Promise.resolve() },
  'extras.js': {
    showButton: () => Promise.resolve(),
    showNotKept: () => Promise.resolve(),
    showGpcHonoured: () => Promise.resolve(),
  },
};

/** A browser with several documents of one site, whose messages and clock are in our hands. */
export class Site {
  now: number;
  readonly documents: OpenDocument[] = [];
  /** How often the cookie was written with a record, and a record was delivered. */
  writes = 0;
  deliveries = 0;
  /** How often a document was reloaded. */
  reloads = 0;
  private messages = 0;
  private readonly restore: () => void;

  constructor(now: number) {
    this.now = now;
    this.restore = this.replaceBrowser();
  }

  private replaceBrowser(): () => void {
    const { fetch, BroadcastChannel } = window;
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const onMessage = () => this.messages++;
    window.BroadcastChannel = class {
      postMessage = onMessage;
      close = () => undefined;
    } as unknown as typeof BroadcastChannel;
    window.fetch = (url, options = {}) => {
      const value = new Headers(options.headers).get('Consent-Record');
      if (value) document.cookie = `${NAME}=${value}; path=/; max-age=99999`;
      else if (String(url).includes('/records')) this.deliveries++;
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set: (text: string) => {
        if (text.startsWith(`${NAME}=1|`)) this.writes++;
        cookie.set!.call(document, text);
      },
    });
    return () => {
      Object.assign(window, { fetch, BroadcastChannel });
      Object.defineProperty(Document.prototype, 'cookie', cookie);
    };
  }

  close(): void {
    this.restore();
    empty(NAME);
  }

  /** Loads a document, until all that follows has been done. */
  async open(config: Config, skew: number): Promise<OpenDocument> {
    const opened = await this.load(config, skew);
    this.documents.push(opened);
    await this.deliverMessages();
    return opened;
  }

  /** A visitor decides in one of the documents. */
  async choose(document: OpenDocument, choice: Choice, method: Method): Promise<void> {
    this.setClock(document.skew);
    await document.choose(choice, method);
    await this.deliverMessages();
  }

  /** Every document reads what is stored, again and again, until none has a message for the others. */
  async deliverMessages(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      await settle();
      this.messages = 0;
      for (const document of [...this.documents]) {
        this.setClock(document.skew);
        document.look();
        await settle();
      }
      if (this.messages === 0) return;
    }
    throw new Error('the documents answer each other for ever');
  }

  private setClock(skew: number): void {
    Date.now = () => this.now + skew;
  }

  private async load(config: Config, skew: number): Promise<OpenDocument> {
    this.setClock(skew);
    const consent = createConsent(config, Date.now);
    const withChunk: WithChunk = async (file, use) => use(chunks[file] as never);
    const context: Context = {
      consent,
      config,
      report: () => undefined,
      readStored: () => readRecord(config).record,
      readMirror: () => readMirror(NAME),
      isWatched: () => false,
      afterPaint: () => Promise.resolve(),
      load: (file) => Promise.resolve(chunks[file] as never),
      withChunk,
      answerClick: (file, use) => withChunk(file, (chunk) => use(chunk, () => true)),
    };
    const whereWeRun = () => Promise.resolve('own-page' as const);
    const ask = createAskVisitor(context, whereWeRun);
    const stored = followStorage(context);
    const opened: OpenDocument = {
      config,
      consent,
      skew,
      look: () => stored.takeOver(context.readStored()),
      choose: (choice, method) => chooseChunk.choose(context, choice, method),
    };
    consent.subscribe((state, previous, cause) => {
      if (previous.granted.every((id) => state.granted.includes(id))) void ask(cause);
      else void this.replace(opened);
    });
    await stored.restore();
    await ask('restore');
    tidy(context, readRecord(config), whereWeRun);
    stored.takeOver(context.readStored());
    await settle();
    return opened;
  }

  /** A document that has lost something is reloaded, after what it does now. */
  private async replace(document: OpenDocument): Promise<void> {
    const place = this.documents.indexOf(document);
    if (place < 0) return;
    this.documents.splice(place, 1);
    this.reloads++;
    await settle();
    this.documents.splice(place, 0, await this.load(document.config, document.skew));
    this.messages++;
  }
}
