/** An element of ours. Its shadow root holds a box, which is all that is visible. */
export interface BoxHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether the box is there. */
  readonly isRendered: boolean;
  readonly box: HTMLElement;
  /** What a choice is about, and so what is proof of it. */
  readonly content: readonly Element[];
}
