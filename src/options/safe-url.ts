/** Whether a link is http(s) or relative: only those two may have no colon before their path. */
export const isSafeUrl = (text: string): boolean => /^(https?:|[./?#]|[^:]*$)/i.test(text);
