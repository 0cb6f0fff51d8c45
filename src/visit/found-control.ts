import type { ControlLook } from '../audit/choice-types.js';

/** A control of a page, as the page describes it. */
export interface FoundControl {
  readonly look: ControlLook;
  /** Its place in the list of controls. */
  readonly index: number;
  /** Selectors that lead to it, and to the box around it, through open shadow roots. */
  readonly path: readonly string[];
  readonly boxPath: readonly string[];
  /** The words of the box around it: a popup, else what stands near. */
  readonly boxText: string;
  /** Whether the box is a popup: fixed, sticky or a dialog. */
  readonly isInPopup: boolean;
  /** What its attributes say, for controls without words. */
  readonly hints: string;
  /** Whether it chooses nothing by itself: a heading “Necessary” that opens a part, or a box to tick. */
  readonly isNoChoice: boolean;
  /** Whether it is a box to tick that is on, and can be changed. */
  readonly isTicked: boolean;
}
