import type { PreferencesTexts } from './texts.js';

export const enPreferences: PreferencesTexts = {
  locale: 'en',
  heading: 'Cookie settings',
  intro:
    'Choose what {site} and third parties may use cookies and similar storage on your device for. Nothing is on until you turn it on, and you can change it here at any time.',
  close: 'Close without a change',
  declineAll: 'Decline all',
  acceptAll: 'Accept all',
  save: 'Save',
  on: 'on',
  off: 'off',
  necessary: 'Necessary',
  necessaryText:
    'What the site cannot work without. It includes the record of your choice, in the cookie “{name}” and in storage whose names begin so, kept for 180 days after consent and 365 days after a refusal. Always on.',
  vendors: {
    one: '{count} third party and its cookies',
    other: '{count} third parties and their cookies',
  },
  noVendors: 'The site names no third parties here.',
  policyOf: 'Privacy policy of {vendor}',
  search: 'Find a third party',
  cookie: '{name}: {lifetime}, on {place}',
  unknownLifetime: 'kept for an unstated time',
  thisSite: 'this site',
  storage: '{names}: in the storage of this browser',
  limits:
    'When you take consent back, what is listed for this site is deleted as far as a page can, and the page is loaded anew. What only servers can read, and what third parties keep on their own addresses, only they can delete.',
  choice:
    'Your choice of {date}, made by {method}: {decisions}. You will be asked again on {expires}.',
  granted: '{purpose} on',
  denied: '{purpose} off',
  methods: {
    accept: '“Accept”',
    decline: '“Decline”',
    save: '“Save”',
    withdraw: 'taking consent back',
    api: 'a control of the site’s own',
    gpc: 'your browser’s opt-out signal',
  },
  record: 'Your consent record',
  textMissing: 'The text that was shown is no longer in this browser.',
  download: 'Download as JSON',
  gpcConflict:
    'Your browser sends an opt-out signal (Global Privacy Control). What you turn on here goes against it.',
  descriptions: {
    functional: 'Remembers things such as a region or a player’s volume between visits.',
    analytics: 'Counts which pages are read and how visitors find them.',
    advertising: 'Selects and counts advertisements, also by what you read here and elsewhere.',
    embeds: 'Shows films, posts and maps from other sites, which learn what you view here.',
  },
};
