/** Something that a visitor's browser requested or kept without consent. */
export interface Finding {
  readonly kind: 'request' | 'cookie' | 'storage';
  /** The address, or the name. */
  readonly what: string;
  /** What has caused it, in words. */
  readonly cause: string;
  /** The element that has caused it, if one has. */
  readonly element: Element | undefined;
  /** What to write or to do instead. */
  readonly instead: string;
}
