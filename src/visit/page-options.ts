import type { NamedControls } from './make-choice.js';

/** How a page is audited. */
export interface PageOptions {
  /** A page is at rest when nothing has happened for this long, in milliseconds. */
  readonly wait: number;
  readonly controls: NamedControls;
  /** Says why a page is not to be audited, from its address after redirects; undefined where it is. */
  readonly refuse?: (finalUrl: string) => string | undefined;
  /** Called at the beginning of each step. */
  readonly onStep: (step: string) => void;
}
