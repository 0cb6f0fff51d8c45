/** What our build makes of other files of ours, see `built-modules.mjs`. */

declare module 'built:notice' {
  /**
   * The markup of the notice as Lit's server renderer writes it, for each layout, with a link to a policy
   * and without. `⟦name⟧` stands for a text that is filled in later.
   */
  export const markup: Readonly<Record<string, { linked: string; unlinked: string }>>;
  /** The style of the notice. */
  export const style: string;
}

declare module 'built:guard' {
  /** The code of the guard, `in-html.js`. */
  export const guard: string;
  /** The code that shows the notice until the guard is there, `show-early.ts`. */
  export const early: string;
}

declare module 'built:texts' {
  /** The `NoticeTexts` of each language, by the name of its file, without English. */
  export const noticeTexts: Readonly<Record<string, object>>;
}
