import type { ConsentRecord, Purpose } from './types.js';

/** A notice that a server has rendered, while it is shown: an element without code of its own. */
export interface ShownNotice {
  readonly host: HTMLElement;
  readonly renderRoot: ShadowRoot;
  readonly box: HTMLElement;
  readonly style: HTMLStyleElement;
  /** When it was shown, in milliseconds like the `timeStamp` of an event. */
  readonly shown: number;
  /** Calls `stop` when it is disposed of. */
  onDispose(stop: () => void): void;
  /** Removes it, and ends all that is done for it. */
  dispose(): void;
}

/** Such a notice, once the guard answers it. */
export interface RenderedNotice extends ShownNotice {
  /** The purposes that it asks for. */
  readonly asked: readonly Purpose[];
}

/** A click on a button of such a notice. */
export interface RenderedClick {
  readonly wish: 'accept' | 'decline' | 'open';
  readonly opener: HTMLElement;
  /** The click itself. */
  readonly act: Event;
  /** The record at the time of the click. */
  readonly record: ConsentRecord | null;
}
