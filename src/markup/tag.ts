/** A start tag that stands in the page. */
export interface Tag {
  /** In lower case; in a drawing it begins with `svg:`. */
  readonly name: string;
  readonly start: number;
  /** After the start tag. */
  readonly end: number;
  /** By their names, as browsers read them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is in a shadow root that the HTML declares. */
  readonly isInShadow: boolean;
  /** Of elements whose content is text: where the text ends, and where the element ends after its end tag. */
  text?: { readonly end: number; readonly endOfElement: number; readonly isClosed: boolean };
}
