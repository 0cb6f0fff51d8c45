/** Whether this is WebKit, which alone ends a cookie that script does not write again. */
export const shortensCookies = (): boolean => /^Apple/.test(navigator.vendor);
