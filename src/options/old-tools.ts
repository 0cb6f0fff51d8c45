/** The names of other tools, each with the cookie, or the entry in local storage, that holds a choice. */
export const OLD_TOOLS: ReadonlyMap<unknown, string> = new Map([
  ['c15t', 'c15t'],
  ['complianz', 'cmplz_banner-status'],
  ['cookiebot', 'CookieConsent'],
  ['cookieyes', 'cookieyes-consent'],
  ['klaro', 'klaro'],
  ['onetrust', 'OptanonConsent'],
  ['orejime', 'eu-consent'],
  ['osano', 'cookieconsent_status'],
  ['tarteaucitron', 'tarteaucitron'],
  ['usercentrics', 'uc_settings'],
  ['vanilla-cookieconsent', 'cc_cookie'],
]);
