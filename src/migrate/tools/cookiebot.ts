import { DATA_ADDRESSES, opensBy, type ToolMarkup, waitsInAttribute } from '../tool-markup.js';

export const cookiebot: ToolMarkup = {
  waitsFor(tag) {
    const waiting = waitsInAttribute('data-cookieconsent')(tag);
    // An element with `ignore` runs without consent, and goes on running.
    return waiting?.names.includes('ignore') ? undefined : waiting;
  },
  addresses: { ...DATA_ADDRESSES, 'data-cookieblock-src': 'src' },
  purposes: { statistics: 'analytics', preferences: 'functional' },
  necessary: ['necessary'],
  files: /consent\.cookiebot\.(?:com|eu)\/uc\.js/i,
  isOpener: opensBy(/\bCookiebot\.(?:renew|show)\b/),
  code: /\bCookiebot\b|\bCookieConsent\.(?:consented|consent)\b/,
  leftovers: ({ name, attributes }) => {
    if (
      name === 'script' &&
      /consent\.cookiebot\.(?:com|eu)\/.*\/cd\.js/i.test(attributes.get('src') ?? '')
    )
      return 'the declaration of cookies: list the vendors and their cookies in the options, and remove it';
    if (/\bcookieconsent-opt(?:in|out)\b/.test(attributes.get('class') ?? ''))
      return 'shown by consent: use the event consentchange, or a placeholder';
    return undefined;
  },
};
