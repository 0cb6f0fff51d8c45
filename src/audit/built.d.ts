/** Modules that our build makes from third-party-web and autoconsent, see `built-data.mjs`. */

declare module 'built:companies' {
  /** A line for each company: its name and its domains, with tabs between them. */
  export const companies: string;
}

declare module 'built:button-words' {
  /** What a button of a notice does, by its text. `acknowledge` is a text like “OK” or “Close”. */
  export function classifyButtonTextRegex(
    text: string,
  ): 'accept' | 'reject' | 'settings' | 'acknowledge' | 'other';
  /** Which patterns of cookie notices a text has. */
  export function checkHeuristicPatterns(text: string): { readonly patterns: readonly string[] };
}
