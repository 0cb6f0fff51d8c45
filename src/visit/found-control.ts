import type { WordedControl } from '../audit/find-choices.js';

/** A control of a page, as the page describes it. */
export interface FoundControl extends WordedControl {
  /** Its place in the list of controls. */
  readonly index: number;
  /** Selectors that lead to it, through open shadow roots. */
  readonly path: readonly string[];
  /** Whether it is a box that is ticked and can be unticked. */
  readonly isTicked: boolean;
}
