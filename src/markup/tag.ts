/** A start tag that stands in the page. */
export interface Tag {
  /** In lower case; with `svg:` in front in a drawing. */
  readonly name: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly end: number;
  /** By their names, as browsers read them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is in a shadow root that the HTML declares. */
  readonly isInShadow: boolean;
  /** Of elements whose content is text: where that ends, and where the end tag does. */
  text?: { readonly end: number; readonly behind: number; readonly isClosed: boolean };
}
