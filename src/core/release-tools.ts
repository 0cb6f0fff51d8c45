/**
 * Whether the marks on an element and around it are granted. An element without marks is allowed only
 * if `needsMark` is false, as for elements that a released script has written.
 */
export type IsAllowed = (element: Element, needsMark?: boolean) => boolean;

/** What only the guard has, as it is the first of our files to run. */
export interface GuardTools {
  /** Whether a script carries the nonce of our tag; true where that has none. */
  carriesOwnNonce(script: HTMLOrSVGElement): boolean;
  /** Whether marks carry a secret, so that all that is released is the owner's own. */
  readonly hasMarkSecret: boolean;
  /** Removes the mark of a released element. The mark still counts if the page holds the element again. */
  removeMark(element: Element): void;
  /** Passes a text through our Trusted Types policy, which a page may let us create only once. */
  trusted(kind: 'createHTML' | 'createScript' | 'createScriptURL', text: string): string;
  /** Resolves when this loading event fires; at once if it has fired. */
  whenFired(event: 'DOMContentLoaded' | 'load'): Promise<void>;
}
