import type { ShownVariant } from '../core/shown-variant.js';

/** One of our elements. Its shadow root holds a box. Only the box is visible. */
export interface BoxHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether the shadow root has its box yet. */
  readonly isRendered: boolean;
  readonly box: HTMLElement;
  /** The elements with the text that a choice is about. The proof keeps that text. */
  readonly content: readonly Element[];
  /** The variant that is shown; undefined without one. */
  readonly variant?: ShownVariant | undefined;
}
