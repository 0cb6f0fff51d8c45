import type { NamedControls } from './make-choice.js';

/** How a page is audited. */
export interface PageOptions {
  /** How long nothing may happen until a page is at rest, in milliseconds. */
  readonly wait: number;
  readonly controls: NamedControls;
  /** Returns why a page is not audited, from the address that it has led to; undefined if it is audited. */
  readonly refuse?: (finalUrl: string) => string | undefined;
  /** Called at the beginning of each step. */
  readonly onStep: (step: string) => void;
}
