/** A vendor that the configuration of a tool names. */
export interface OldVendor {
  readonly id: string;
  readonly name?: string;
  /** The names of its categories or purposes, as the tool calls them. */
  readonly categories: readonly string[];
  readonly cookies: readonly string[];
}

/** What can be read of the configuration of a tool. */
export interface OldConfig {
  /** The names of its categories, without those that need no consent. */
  readonly categories: readonly string[];
  readonly vendors: readonly OldVendor[];
  readonly policyUrl?: string | undefined;
  readonly revision?: string | number | undefined;
  /** The name of the cookie that keeps the choice, where it is not the usual one. */
  readonly cookie?: string | undefined;
}
