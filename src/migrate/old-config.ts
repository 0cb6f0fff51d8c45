/** A vendor that the configuration of a tool names. */
export interface OldVendor {
  readonly id: string;
  readonly name?: string;
  /** The names of what it calls a category or purpose. */
  readonly categories: readonly string[];
  readonly cookies: readonly string[];
}

/** What can be read of the configuration of a tool. */
export interface OldConfig {
  /** The names of its categories, without what needs no consent. */
  readonly categories: readonly string[];
  readonly vendors: readonly OldVendor[];
  readonly policyUrl?: string | undefined;
  readonly revision?: string | number | undefined;
  /** The cookie of its choice, where that is not the usual one. */
  readonly cookie?: string | undefined;
}
