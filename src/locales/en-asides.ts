import type { AsideTexts } from './texts.js';

export const enAsides: AsideTexts = {
  locale: 'en',
  changed: 'New since your choice of {date}: {changes}.',
  cookieSettings: 'Cookie settings',
  notKept: 'Your browser keeps nothing for this site, so your choice holds for this page only.',
  close: 'Close',
};
