/**
 * Whether a link leads to http(s) or is relative. Nothing else may have a colon, except after a
 * first `/`, `?` or `#`, where it cannot end a scheme.
 */
export const isSafeUrl = (text: string): boolean => /^(https?:|[./?#]|[^:]*$)/i.test(text);
