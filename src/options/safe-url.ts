/**
 * Whether a link leads to http(s) or is relative. A colon could end a scheme, so a relative address
 * may have one only if it starts with `.`, `/`, `?` or `#`.
 */
export const isSafeUrl = (text: string): boolean => /^(https?:|[./?#]|[^:]*$)/i.test(text);
