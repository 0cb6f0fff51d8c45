/** What the browser holds under the names of another tool. */
export interface OldStorage {
  /** The value of a cookie; undefined if there is none, and empty if several of one name differ. */
  cookie(name: string): string | undefined;
  /** An entry of local storage; undefined if there is none. */
  item(name: string): string | undefined;
}

/** A choice that the visitor has made in another tool. */
export interface OldChoice {
  /** Whether each category or service was granted. What needs no consent there is left out. */
  readonly decisions: ReadonlyMap<string, boolean>;
  /** When it was made, in milliseconds since 1970; undefined where the tool does not keep that. */
  readonly time: number | undefined;
  /** When the tool itself would ask again; undefined where it does not keep that. */
  readonly end?: number | undefined;
}

/** Reads what a tool has stored. Returns null for anything else, however similar. */
export type ReadOldChoice = (stored: OldStorage, name: string) => OldChoice | null;

/** Which categories of the tool stand for a purpose of ours. All of them have to be granted. */
export type OldNames = Readonly<Record<string, readonly string[]>>;
