/** The names of what is requested, stored or granted: `t.second`, `t.site.paths()`, `cookies()`. */
const watched = /\bsecond\b|\b(requests|paths|cookies)\(|document\.cookie|\b(is)?granted\b/i;

/**
 * Whether code looks at requests, cookies or grants. A test with such code may fail because
 * something leaked, and a second run could hide that.
 *
 * @param {Function | string} code of a test, or for a page
 */
export const watches = (code) => watched.test(String(code));
