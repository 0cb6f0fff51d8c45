import type { AsideTexts } from './texts.js';

export const enAsides: AsideTexts = {
  locale: 'en',
  changed: 'New since your choice of {date}: {changes}.',
  notKept: 'Your browser keeps nothing for this site, so your choice holds for this page only.',
  signalHonoured:
    'Your browser sends an opt-out signal (Global Privacy Control). This site honours it and keeps off: {purposes}.',
  close: 'Close',
};
