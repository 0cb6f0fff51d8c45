import type { Chunks, LoadChunk } from './core/context.js';
import type { AskFirst } from './guard/api.js';
import { start as startWith } from './guard/start.js';
import type { LoadSignal } from './guard/signals.js';
import type { ConfigInput } from './options/config-input.js';
import { document } from './page/document.js';
import { claimPage } from './page/global.js';

export type { AskFirst } from './guard/api.js';
export type { ConfigInput } from './options/config-input.js';
export type { AskFirstNotice } from './ui/ask-first-notice.js';
export type { AskFirstPreferences } from './ui/ask-first-preferences.js';
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
export type { OwnSignalInput, SignalsInput } from './signals/options.js';
export type { Signal, SignalContext } from './signals/signal.js';

/** Bundlers follow these imports. For the computed imports below, the build writes such a table. */
const importers: { readonly [File in keyof Chunks]?: () => Promise<Chunks[File]> } = {
  'notice.js': () => import('./ui/notice.js'),
  'preferences.js': () => import('./ui/preferences.js'),
  'extras.js': () => import('./ui/extras.js'),
  'choose.js': () => import('./choice/choose.js'),
  'maintenance.js': () => import('./choice/maintenance.js'),
  'diagnose.js': () => import('./options/diagnose.js'),
  'merge-texts.js': () => import('./options/merge-texts.js'),
};

const load: LoadChunk = (file) => importers[file]?.() ?? import(`./${file}`);

/** A signal of ours is loaded by its name; one of the site's own is part of the options. */
const loadSignal: LoadSignal = async (file, options) =>
  options.signal ? options : import(`./${file}`);

/**
 * ENTRY for bundler users: starts Ask First. Importing the module has no side effect and is safe on a
 * server. Call `start` once, in the browser, as early as possible.
 *
 * A wrong option is reported in the console and a safe value used instead, as with the script tag.
 * @throws {Error} where there is no document, and when it was started on this page before.
 */
export function start(config: ConfigInput = {}): AskFirst {
  if (typeof document === 'undefined') {
    throw new Error('Ask First: start() needs a document; call it in the browser.');
  }
  if (!claimPage()) throw new Error('Ask First: it was started on this page before.');
  return startWith({ ...config }, { load, loadSignal });
}
