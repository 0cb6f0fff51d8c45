import type { PreferencesTexts } from './texts.js';

export const enPreferences: PreferencesTexts = {
  locale: 'en',
  heading: 'Cookie settings',
  intro:
    'Choose the purposes for which {site} and third parties may use cookies and similar storage on your device. Anything optional is off until you allow it, and you can withdraw consent here at any time.',
  close: 'Close without changes',
  declineAll: 'Decline all',
  acceptAll: 'Accept all',
  save: 'Save',
  on: 'On',
  off: 'Off',
  necessary: 'Necessary',
  necessaryText:
    'What the site cannot work without. It includes the record of your choice, in the cookie “{name}” and in browser storage under names that begin with it, kept for 180 days after consent and 365 days after a refusal. Always on.',
  vendors: {
    one: '{count} third party and its cookies',
    other: '{count} third parties and their cookies',
  },
  noVendors: 'The site names no third parties for this purpose.',
  policyOf: 'Privacy policy of {vendor}',
  search: 'Find a third party',
  cookie: '{name}: {lifetime}, on {place}',
  unknownLifetime: 'lifetime not stated',
  thisSite: 'this site',
  storage: '{names}: in this browser’s storage until deleted',
  limits:
    'If you withdraw consent, what is listed for this site is deleted as far as a page can do so, and the page reloads. What only servers can read, and what third parties keep on their own sites, can be deleted only by them.',
  choice:
    'Your choice of {date}, made by {method}: {decisions}. You will be asked again on {expires}.',
  granted: '{purpose} on',
  denied: '{purpose} off',
  methods: {
    accept: '“Accept”',
    decline: '“Decline”',
    save: '“Save”',
    withdraw: 'withdrawing consent',
    api: 'a script on this site or a tool in your browser',
    gpc: 'your browser’s opt-out signal',
    app: 'our app',
    migrated: 'our earlier notice',
  },
  record: 'Your consent record',
  textMissing: 'The text that was shown is no longer in this browser.',
  download: 'Download as JSON',
  gpcConflict:
    'Your browser sends an opt-out signal (Global Privacy Control). What you allow here overrides it.',
  descriptions: {
    functional: 'Remembers things between visits, such as your region or a player’s volume.',
    analytics: 'Counts which pages are read and how visitors find them.',
    advertising:
      'Chooses and counts advertisements, also from a profile of what you read here and elsewhere.',
    embeds: 'Shows videos, posts and maps from other sites, which can then see what you view here.',
  },
};
