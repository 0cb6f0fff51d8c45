/** The module that our build makes from third-party-web, see `built-trackers.mjs`. */

declare module 'built:trackers' {
  /**
   * The hosts of each category, with spaces between them. A host counts with its sub-domains, unless it
   * begins with `=`.
   */
  export const hosts: Readonly<Record<string, string>>;
  export const version: string;
  /** The day on which this version was published. */
  export const date: string;
}
