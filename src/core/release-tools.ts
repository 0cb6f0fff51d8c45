/**
 * Whether the marks on an element and around it are granted. An element without any is allowed only if
 * it needs none, as what a released script has written.
 */
export type IsAllowed = (element: Element, needsMark?: boolean) => boolean;

/** What only the guard has, as it is the first of our files to run. */
export interface GuardTools {
  /** Whether a script carries the nonce of our tag; true where that has none. */
  carriesOwnNonce(script: HTMLOrSVGElement): boolean;
  /** Whether marks carry a secret, so that all that is released is the owner's own. */
  readonly hasMarkSecret: boolean;
  /** Removes the mark of an element that is released. It counts on for what the page holds there anew. */
  removeMark(element: Element): void;
  /** Passes a text through our Trusted Types policy: a page allows to create it once. */
  trusted(kind: 'createHTML' | 'createScript' | 'createScriptURL', text: string): string;
  /** Resolves when an event of loading fires; at once, if it has fired. */
  whenFired(event: 'DOMContentLoaded' | 'load'): Promise<void>;
}
