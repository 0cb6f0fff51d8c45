import { createConsent } from '../../src/core/consent.js';
import type { Chunks, Context } from '../../src/core/context.js';
import { decide } from '../../src/core/decide.js';
import type { RawOptions } from '../../src/core/config-types.js';
import type { Choice, Method, ShownText } from '../../src/core/types.js';
import { readConfig } from '../../src/options/config.js';
import * as mergeTexts from '../../src/options/merge-texts.js';
import * as extras from '../../src/ui/extras.js';
import * as notice from '../../src/ui/notice.js';
import * as preferences from '../../src/ui/preferences.js';

/** What a chunk was asked to store. */
export interface Chosen {
  readonly choice: Choice;
  readonly method: Method;
  readonly shown: ShownText | undefined;
}

/**
 * What the chunks with the UI get from the guard. Choices are noted in `chosen` and not stored;
 * `decideElsewhere` is a choice in another tab.
 */
export function createUi(input: RawOptions = {}) {
  const reports: unknown[][] = [];
  const chosen: Chosen[] = [];
  const config = readConfig({ cookieName: 'ask-first-ui', ...input }, false);
  const consent = createConsent(config, Date.now);
  const chunks: Partial<Chunks> = {
    'notice.js': notice,
    'preferences.js': preferences,
    'extras.js': extras,
    'merge-texts.js': mergeTexts,
    'choose.js': {
      choose: async (_context, choice, method, shown) =>
        void chosen.push({ choice, method, shown }),
      chooseForApp: () => Promise.resolve(),
      chooseMigrated: () => Promise.resolve(),
      grantOnly: async (_context, purposes, method, shown) => {
        const choice = Object.fromEntries(purposes.map((id) => [id, 'granted']));
        chosen.push({ choice, method, shown });
      },
      answerUnasked: async () => undefined,
    },
  };
  const context: Context = {
    consent,
    config,
    report: (...words) => void reports.push(words),
    readStored: () => null,
    readMirror: () => null,
    isWatched: () => false,
    afterPaint: () => Promise.resolve(),
    load: (file) => {
      const chunk = chunks[file];
      return chunk ? Promise.resolve(chunk) : Promise.reject(new Error(`no ${file} here`));
    },
    withChunk: async (file, use) => {
      const chunk = chunks[file];
      if (chunk) await use(chunk);
    },
    answerClick: async (file, use) => {
      const chunk = chunks[file];
      if (chunk) await use(chunk, () => true);
    },
  };
  function decideElsewhere(): void {
    const shown = { locale: '', text: '' };
    const requested = Object.fromEntries(config.purposes.map((id) => [id, 'denied']));
    consent.setRecord(decide(consent, config, requested, 'decline', shown, Date.now()), 'tab');
  }
  return { context, consent, chosen, reports, decideElsewhere };
}

/** All that was thrown into the page, or rejected and caught by nobody, since the call. */
export function watchErrors() {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent) => {
    // The observer of sizes only says that it will go on in the next frame.
    if (!event.message.includes('ResizeObserver')) errors.push(event.message);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => errors.push(String(reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return () => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    return errors;
  };
}
