/** Whether the browser sends the opt-out signal, Global Privacy Control: https://w3c.github.io/gpc/ */
export const isGpcOn = (): boolean | undefined =>
  (navigator as Navigator & { readonly globalPrivacyControl?: boolean }).globalPrivacyControl;

/** Whether this is WebKit, which alone ends a cookie that script does not write again. */
export const shortensCookies = (): boolean => /^Apple/.test(navigator.vendor);
