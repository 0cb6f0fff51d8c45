import type { ShownVariant } from '../core/shown-variant.js';

/** An element of ours. Its shadow root holds a box, which is all that is visible. */
export interface BoxHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether the box is there. */
  readonly isRendered: boolean;
  readonly box: HTMLElement;
  /** The elements with the text that a choice is about. The proof keeps that text. */
  readonly content: readonly Element[];
  /** The variant that is shown; undefined without one. */
  readonly variant?: ShownVariant | undefined;
}
