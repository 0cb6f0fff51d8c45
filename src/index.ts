import type { Chunks, LoadChunk } from './core/context.js';
import type { AskFirst } from './guard/api.js';
import { start as startWith } from './guard/start.js';
import type { LoadSignal } from './guard/signals.js';
import type { ConfigInput } from './options/config-input.js';
import { documentNode } from './page/document.js';
import { claimPage, findRunning } from './page/global.js';
import { report } from './page/report.js';

export type { AskFirst } from './guard/api.js';
export type { ConfigInput } from './options/config-input.js';
export type { AskFirstEmbed } from './embeds/ask-first-embed.js';
export type { AskFirstButton } from './ui/ask-first-button.js';
export type { AskFirstMessage } from './ui/ask-first-message.js';
export type { AskFirstNotice } from './ui/ask-first-notice.js';
export type { AskFirstPreferences } from './ui/ask-first-preferences.js';
export type {
  AppRecord,
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

/**
 * The files of ours that are loaded by name. A bundler follows these imports, and makes a file of each.
 * It cannot follow the two computed imports below, so our build replaces them by two more tables: one of
 * all languages and old tools, and one of all signals.
 */
const importers: { readonly [File in keyof Chunks]?: () => Promise<Chunks[File]> } = {
  'notice.js': () => import('./ui/notice.js'),
  'preferences.js': () => import('./ui/preferences.js'),
  'extras.js': () => import('./ui/extras.js'),
  'release.js': () => import('./release/release-queue.js'),
  'choose.js': () => import('./choice/choose.js'),
  'maintenance.js': () => import('./choice/maintenance.js'),
  'diagnose.js': () => import('./options/diagnose.js'),
  'lint.js': () => import('./lint/lint.js'),
  'merge-texts.js': () => import('./options/merge-texts.js'),
  'variants.js': () => import('./ui/variants.js'),
  'embeds.js': () => import('./embeds/embeds.js'),
};

const load: LoadChunk = (file) => importers[file]?.() ?? import(`./${file}`);

/** A signal of ours is loaded by its name; one of the site's own is part of the options. */
const loadSignal: LoadSignal = async ([file], options) =>
  options.signal ? options : import(`./${file}`);

/** The options as text, so that those of a second start can be compared. Functions are left out. */
function describeOptions(config: ConfigInput): string {
  try {
    return JSON.stringify(config);
  } catch {
    // JSON cannot write them, for instance because they contain themselves.
    return '';
  }
}

/** The options of the first start, as text; undefined when another copy of the script was first. */
let firstOptions: string | undefined;
let hasReportedOptions = false;

/** Says once that the options of a start are not used. */
function checkSecondStart(options: string): void {
  if (hasReportedOptions || options === firstOptions) return;
  hasReportedOptions = true;
  report('warn', 'it was started on this page before: the options of the first start count');
}

/**
 * ENTRY for bundler users: starts Ask First. Importing the module has no side effect and is safe on a
 * server. Call `start` in the browser, as early as possible. Each further call, also by another copy of
 * the script, returns what the first one has returned.
 *
 * A wrong option is reported in the console and a safe value used instead, as with the script tag.
 * @throws {Error} where there is no document.
 */
export function start(config: ConfigInput = {}): AskFirst {
  if (documentNode === undefined) {
    throw new Error('Ask First: start() needs a document; call it in the browser.');
  }
  const options = describeOptions(config);
  const running = findRunning();
  if (running) {
    checkSecondStart(options);
    return running;
  }
  firstOptions = options;
  const api = startWith({ ...config }, { load, loadSignal });
  claimPage(api);
  return api;
}
