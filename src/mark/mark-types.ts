export interface MarkOptions {
  /**
   * The owner's rules, which win over ours. Each names a host (with its sub-domains), a host with the
   * beginning of a path, a path of the site, or a snippet, and gives it a mark or `ignore`. `*` stands for
   * any characters.
   */
  readonly rules?: Readonly<Record<string, string>>;
  /** The site's own hosts, with their sub-domains. Default: the host of the page's canonical address. */
  readonly site?: string | readonly string[];
}

/** Where something begins in the page. Lines and columns count as in editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The element as it is named in HTML. */
  readonly element: string;
  /** What it requests; empty for inline code. */
  readonly address: string;
}

/** An element that is held now. */
export interface Marked extends Place {
  /** The value of `data-consent`. */
  readonly purpose: string;
  readonly reason: string;
}

/** Something that was removed because it could not be held. */
export interface Removed extends Place {
  readonly reason: string;
}

/** Something that the owner has to look at. */
export interface Unsure extends Place {
  readonly reason: string;
  /** Whether it may still be requested, or run, before consent. */
  readonly isLive: boolean;
}

/** A third party that was left alone. */
export interface NotMarked {
  readonly host: string;
  /** How many elements of the page request it. */
  readonly count: number;
  /** Its category in the data; empty where the data does not know it. */
  readonly category: string;
  /** Whether this category needs no consent by itself, such as `cdn`. */
  readonly isHarmless: boolean;
}

export interface MarkReport {
  readonly marked: readonly Marked[];
  readonly removed: readonly Removed[];
  readonly unsure: readonly Unsure[];
  readonly notMarked: readonly NotMarked[];
}

export interface MarkedHtml {
  readonly html: string;
  readonly report: MarkReport;
}
