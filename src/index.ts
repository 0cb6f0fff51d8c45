import type { AskFirst } from './guard/api.js';
import type { ConfigInput } from './core/types.js';
import { claimPage } from './page/global.js';
import { start as startWith, type Load } from './guard/start.js';

export type { AskFirst } from './guard/api.js';
// Types alone, so that `querySelector('ask-first-notice')` is typed: the elements are in lazy chunks.
/* eslint-disable no-restricted-imports */
export type { AskFirstNotice } from './ui/ask-first-notice.js';
export type { AskFirstPreferences } from './ui/ask-first-preferences.js';
/* eslint-enable no-restricted-imports */
export type { ConfigInput } from './core/types.js';
export type {
  Cause,
  ConsentChange,
  ConsentListener,
  ConsentRecord,
  ConsentState,
  Decision,
  Decisions,
  Method,
  Purpose,
} from './core/types.js';
export type { Signal, SignalContext } from './signals/signal.js';

/** A signal of ours comes by its name, one of the site's own as it is given: `{ mine: { signal } }`. */
const load: Load = async (file, own) => {
  if (!own) return import('./ui/notice.js');
  return own.signal ? own : import(`./${file}`);
};

/**
 * Starts Ask First from a bundle: ENTRY for bundler users, without side effect on import and safe
 * to import on a server. Call it once, in the browser, as early as possible.
 *
 * A wrong option is told in the console, and a safe value used instead, as with the script tag.
 * @throws {Error} where there is no document, and when it was started on this page before.
 */
export function start(config: ConfigInput = {}): AskFirst {
  if (typeof document === 'undefined') {
    throw new Error('Ask First: start() needs a document; call it in the browser.');
  }
  if (!claimPage()) throw new Error('Ask First: it was started on this page before.');
  return startWith(config, load);
}
