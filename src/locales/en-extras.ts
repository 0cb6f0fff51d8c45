import type { ExtraTexts } from './texts.js';

export const enExtras: ExtraTexts = {
  locale: 'en',
  changed: 'Added since your choice of {date}: {changes}.',
  notKept: 'Your browser stores nothing for this site, so your choice applies to this page only.',
  gpcHonoured:
    'Your browser sends an opt-out signal (Global Privacy Control). This site respects it. What stays off: {purposes}.',
  notLoaded:
    'This part of the site did not load. Check your connection and try again, or reload the page.',
  close: 'Close',
};
