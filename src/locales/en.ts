import type { NoticeTexts } from './texts.js';

export const en: NoticeTexts = {
  locale: 'en',
  heading: 'Cookies on {site}',
  text: '{site} and third parties want to store and read cookies and similar data on your device for {purposes}.',
  withdrawal:
    'You can change your choice or withdraw consent at any time under “{cookieSettings}” on this site.',
  decline: 'Decline',
  accept: 'Accept',
  settings: 'Settings',
  readMore: 'Read more',
  readMoreLabel: 'Read more about cookies',
  list: { pair: '{first} and {next}', middle: '{first}, {next}', end: '{first}, and {next}' },
  purposes: {
    functional: 'extra features',
    analytics: 'analytics',
    advertising: 'profile-based advertising',
    embeds: 'embedded content',
  },
  cookieSettings: 'Cookie settings',
  accepted: 'Cookies accepted.',
  declined: 'Cookies declined.',
  saved: 'Your choice is saved.',
};
