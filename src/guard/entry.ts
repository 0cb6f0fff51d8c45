import type { LoadChunk, ServerNotice } from '../core/context.js';
import type { LoadSignal } from './signals.js';

/** What differs between the entries. */
export interface Entry {
  readonly load: LoadChunk;
  readonly loadSignal: LoadSignal;
  /** Requests one of our files that will be loaded soon. Bundlers do that for the module entry. */
  readonly preload?: (file: string) => void;
  /** The names of the options that stand on our tag. */
  readonly attributes?: readonly string[];
  /** For pages into whose HTML a server may have rendered the notice. */
  readonly serverNotice?: ServerNotice;
}
