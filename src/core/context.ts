/**
 * What the guard hands to the lazy chunks, and what the chunks ask of each other: types only. A
 * chunk never imports another chunk: it loads the other one with `context.load`.
 */
import type { Config, NoticeOptions, RawOptions } from './config-types.js';
import type { LayerName } from './layer-name.js';
import type { Mirror } from './mirror-types.js';
import type { GuardTools, IsAllowed } from './release-tools.js';
import type { RenderedClick, RenderedNotice } from './rendered-notice.js';
import type { ShownVariant } from './shown-variant.js';
import type {
  Choice,
  Consent,
  ConsentRecord,
  Decisions,
  Method,
  Proof,
  Purpose,
  Report,
  ShownText,
} from './types.js';

/** What every lazy chunk works with. */
export interface Context {
  readonly consent: Consent;
  readonly config: Config;
  readonly report: Report;
  /** The newest record in storage, current or not. */
  readonly readStored: () => ConsentRecord | null;
  /** The copy of the cookie in local storage; null when there is none. */
  readonly readMirror: () => Mirror | null;
  /** Whether the page has passed this shadow root to `watch`, so that marks in it count. */
  readonly isWatched: (root: ShadowRoot) => boolean;
  /** Resolves in a task after the next paint, or after 100 ms. */
  readonly afterPaint: () => Promise<void>;
  readonly load: LoadChunk;
  readonly withChunk: WithChunk;
  readonly answerClick: AnswerClick;
}

/** Loads one of our files; rejects when it does not load. */
export type LoadChunk = <File extends keyof Chunks>(file: File) => Promise<Chunks[File]>;

/** Loads one of our files and uses it. Never rejects: a failure is reported and changes nothing. */
export type WithChunk = <File extends keyof Chunks>(
  file: File,
  use: (chunk: Chunks[File]) => Promise<void> | void,
) => Promise<void>;

/**
 * Like `withChunk`, for a click of the visitor. Shows that the file is loading, and tells the visitor if
 * it does not load. `isWanted` says whether the visitor still waits. `opener` is the control that was
 * clicked; null if there is none.
 */
export type AnswerClick = <File extends keyof Chunks>(
  file: File,
  use: (chunk: Chunks[File], isWanted: () => boolean) => Promise<void> | void,
  opener: Element | null,
) => Promise<void>;

/** Every lazy file and what it exports. */
export interface Chunks {
  readonly 'notice.js': NoticeChunk;
  readonly 'preferences.js': PreferencesChunk;
  readonly 'extras.js': ExtrasChunk;
  readonly 'release.js': ReleaseChunk;
  readonly 'choose.js': ChooseChunk;
  readonly 'maintenance.js': MaintenanceChunk;
  readonly 'diagnose.js': DiagnoseChunk;
  readonly 'lint.js': LintChunk;
  readonly 'merge-texts.js': MergeTextsChunk;
  readonly 'variants.js': VariantsChunk;
  readonly 'embeds.js': EmbedsChunk;
  readonly 'notice-in-html.js': NoticeInHtmlChunk;
  readonly [locale: `locales/${string}.js`]: LocaleChunk;
  readonly [tool: `old-choice/${string}.js`]: OldChoiceChunk;
}

/** The first layer, with Lit. */
export interface NoticeChunk {
  /** Shows the notice until a choice is made. */
  showNotice(context: Context): Promise<void>;
}

/** What the guard does with a notice that a server has rendered into the page's HTML. */
export interface ServerNotice {
  /**
   * Waits until the notice is parsed. Shows it if that is possible and `isAsked` resolves with true;
   * otherwise removes it. Resolves with whether it is shown.
   */
  show(context: Context, isAsked: () => Promise<boolean>): Promise<boolean>;
  /** Removes the notice as soon as it is parsed, since nobody is asked. */
  remove(): void;
}

/** What a notice that a server has rendered needs after the first paint, without Lit. */
export interface NoticeInHtmlChunk {
  /** Adds what can wait until after the first paint. */
  enhance(context: Context, notice: RenderedNotice): void;
  /** Does what the visitor asks for. */
  handleClick(context: Context, notice: RenderedNotice, click: RenderedClick): Promise<void>;
}

/** The second layer. */
export interface PreferencesChunk {
  /**
   * Opens the preferences. Closing them gives the focus back to `opener`, or without one to the
   * element that had it. They do not open if the visitor has decided meanwhile, or no longer waits.
   */
  openPreferences(
    context: Context,
    opener: Element | null,
    isWanted?: () => boolean,
  ): Promise<void>;
  /** Loads the texts ahead. */
  prefetch(context: Context): Promise<void>;
  /** Returns the warning that turning a purpose on goes against Global Privacy Control. */
  describeGpcConflict(context: Context): Promise<string>;
}

/** What only few visitors see, outside of the two layers. */
export interface ExtrasChunk {
  /** Shows the small button, for a page without a control of its own that opens the preferences. */
  showButton(context: Context): Promise<void>;
  /** Tells the visitor that the browser has not kept their choice. */
  showNotKept(context: Context): Promise<void>;
  /** Tells the visitor that Global Privacy Control is honoured: these purposes stay off. */
  showGpcHonoured(context: Context, denied: readonly Purpose[]): Promise<void>;
  /** Tells the visitor that a file of ours did not load. */
  showNotLoaded(context: Context): Promise<void>;
  /** Returns why the visitor is asked again and what Global Privacy Control says; may be empty. */
  describeReasons(context: Context): Promise<string>;
}

/** The placeholders of embeds that are held. */
export interface EmbedsChunk {
  /**
   * Shows a placeholder for each embed among these held elements. `releaseAlone` releases some of them
   * for a visitor who asks for them, and grants nothing.
   */
  showEmbeds(
    context: Context,
    held: readonly Element[],
    releaseAlone: (elements: readonly Element[]) => void,
  ): Promise<void>;
}

/** Releases what is granted. */
export interface ReleaseChunk {
  /** Returns a function that adds held elements to the queue. It expects them in document order. */
  createReleaseQueue(isAllowed: IsAllowed, tools: GuardTools): (elements: Element[]) => void;
}

/** Makes a decision and stores it: the only chunk that can grant. */
export interface ChooseChunk {
  /** Resolves when the choice is stored. `shown` is left out where nothing was shown by us. */
  choose(context: Context, choice: Choice, method: Method, shown?: ShownText): Promise<void>;
  /**
   * Takes over what was decided in an app. All other purposes stay as they are, also if undecided.
   * `time` is in milliseconds since 1970; undefined is now.
   */
  chooseForApp(context: Context, decisions: Decisions, time: number | undefined): Promise<void>;
  /** Takes over what was decided in another tool, at this time in milliseconds since 1970. */
  chooseMigrated(context: Context, decisions: Decisions, time: number): Promise<void>;
  /** Grants these purposes. All others stay as they are, also if undecided. */
  grantOnly(
    context: Context,
    purposes: readonly Purpose[],
    method: Method,
    shown: ShownText,
  ): Promise<void>;
  /** Records an answer without asking: Global Privacy Control, or an earlier opt-out. */
  answerUnasked(context: Context): Promise<void>;
}

/** Work that few page views need. */
export interface MaintenanceChunk {
  /** Deletes what vendors have stored for `lost`: purposes that are no longer granted. */
  clearLost(context: Context, lost: readonly Purpose[]): Promise<void>;
  /**
   * Reloads the page, by a GET of its address, to end the code that runs for `lost`, or to get another
   * policy. Does nothing where the browser still has an older choice that would start that code again, or
   * where `wouldLift` says that the policy would be the same.
   */
  reloadPage(
    context: Context,
    lost: readonly Purpose[],
    wouldLift: (granted: readonly Purpose[]) => boolean,
  ): Promise<void>;
  /**
   * Finishes what a choice or the previous page view has left to do: deletes what a withdrawal could
   * not delete, repairs the cookie, delivers records. `proof` is one that the browser did not keep.
   */
  maintain(context: Context, proof?: Proof): Promise<void>;
  /** Tells the owner's server that this page view shows the notice, once. */
  countShowing(context: Context, shown: ShownText): void;
  /** Deletes every copy of the record, so that the visitor is asked again. */
  forget(context: Context): Promise<void>;
  /**
   * Stores a choice that an app hands over, if it is newer than what is stored. Resolves with whether
   * it was stored, or with undefined if `found` is no record. Rejects if the file that stores it does
   * not load.
   */
  restoreRecord(context: Context, found: unknown): Promise<boolean | undefined>;
}

/** The developer's panel. */
export interface LintChunk {
  /** Shows the panel, once. */
  showLint(context: Context): Promise<void>;
}

/** A mistake of the site owner's: what is wrong, and where. */
export interface Mistake {
  readonly message: string;
  /** What was found, what is used instead, or the element. */
  readonly details: readonly unknown[];
}

/** Tells the site owner what is wrong, in the console. */
export interface DiagnoseChunk {
  /** Finds each wrong option and each wrong mark. */
  findMistakes(context: Context, labels: Readonly<Record<Purpose, string>>): Mistake[];
  /** Writes one message for each wrong option and each wrong mark. */
  reportMistakes(context: Context, labels: Readonly<Record<Purpose, string>>): void;
  /** Writes one message for each contrast in `box`, a box of ours, that a theme makes too low. */
  reportContrast(context: Context, box: Element): void;
}

/** Puts the owner's texts over ours. */
export interface MergeTextsChunk {
  mergeTexts<Layer extends object>(
    context: Pick<Context, 'config' | 'report'>,
    ours: Layer,
    language: string,
    layer: LayerName,
  ): Layer;
}

/** The parts of the first layer that a variant changes. */
export interface VariedParts {
  /** The language, as its files are named. */
  readonly language: string;
  readonly texts: { readonly purposes: Readonly<Record<Purpose, string>> };
  readonly options: NoticeOptions;
}

/** The owner's variants of the notice, of which a page view shows one. */
export interface VariantsChunk {
  /**
   * Chooses the variant of this page view and puts it over what was loaded. Returns what was loaded,
   * unchanged, where the notice is shown without a variant.
   */
  applyVariant<Loaded extends VariedParts>(
    context: Context,
    loaded: Loaded,
  ): Promise<Loaded & { readonly variant?: ShownVariant }>;
  /** The variant of this name, which a server has rendered; undefined if it cannot be used. */
  findRendered(context: Context, name: string): ShownVariant | undefined;
}

/** Knows what one other tool stores. */
export interface OldChoiceChunk {
  /**
   * Takes over the choice that is stored under this name, and then removes it. `options` is the owner's
   * entry in `migrateFrom`. Does nothing if the choice cannot be read.
   */
  takeOver(context: Context, name: string, options: RawOptions): Promise<void>;
}

/** The texts of one layer in one language, see `locales/texts.ts`. */
export interface LocaleChunk {
  readonly texts: object;
}
