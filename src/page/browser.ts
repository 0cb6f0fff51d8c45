/**
 * Whether the browser sends the visitor's opt-out, Global Privacy Control: https://w3c.github.io/gpc/.
 * False in a browser that does not know it.
 */
export const isGpcOn = (): boolean =>
  Boolean(
    (navigator as Navigator & { readonly globalPrivacyControl?: boolean }).globalPrivacyControl,
  );

/**
 * Whether the browser deletes a cookie that script has written after seven days, unless script writes
 * it again: WebKit does, and no other engine.
 */
export const shortensCookies = (): boolean => navigator.vendor.startsWith('Apple');
