import type { ExtraTexts } from './texts.js';

export const enExtras: Required<ExtraTexts> = {
  locale: 'en',
  changed: 'New since your choice of {date}: {changes}.',
  notKept: 'Your browser keeps nothing for this site, so your choice holds for this page only.',
  gpcHonoured:
    'Your browser sends an opt-out signal (Global Privacy Control). This site honours it and keeps off: {purposes}.',
  notLoaded:
    'This part of the site did not load. Check your connection and try again, or load the page anew.',
  close: 'Close',
};
