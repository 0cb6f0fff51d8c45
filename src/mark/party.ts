/** A third party whose elements are held. */
export interface Party {
  /** The value of `data-consent`. */
  readonly mark: string;
  /** Why, for the report. */
  readonly reason: string;
}
