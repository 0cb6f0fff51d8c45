import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'lb',
  heading: 'Cookien op {site}',
  text: '{site} an Drëttubidder wëllen op Ärem Apparat Cookien an ähnlech Date späicheren a liesen. Zweck: {purposes}.',
  withdrawal:
    'Dir kënnt Är Auswiel zu all Moment ënner „{cookieSettings}“ op dësem Site änneren oder Är Zoustëmmung zréckzéien.',
  decline: 'Refuséieren',
  accept: 'Akzeptéieren',
  settings: 'Astellungen',
  readMore: 'Méi Informatiounen',
  readMoreLabel: 'Méi Informatiounen iwwer Cookien',
  // Without a conjunction: it is “a” or “an”, as the next word begins.
  list: { pair: '{first}, {next}', middle: '{first}, {next}', end: '{first}, {next}' },
  purposes: {
    functional: 'Zousazfunktiounen',
    analytics: 'Statistik',
    advertising: 'profilbaséiert Reklamm',
    embeds: 'agebonnen Inhalter',
  },
  cookieSettings: 'Cookie-Astellungen',
  accepted: 'D’Cookië goufen akzeptéiert.',
  declined: 'D’Cookië goufe refuséiert.',
  saved: 'Är Auswiel ass gespäichert.',
  changed: 'Nei zanter Ärer Auswiel ({date}): {changes}.',
  notKept: 'Äre Browser späichert näischt fir dëse Site, dofir gëllt Är Auswiel just fir dës Säit.',
  gpcHonoured:
    'Äre Browser schéckt e Refus-Signal (Global Privacy Control). Dëse Site respektéiert et. Ausgeschalt bleift: {purposes}.',
  notLoaded:
    'Dësen Deel vum Site gouf net gelueden. Kontrolléiert Är Verbindung a probéiert et nach eng Kéier, oder luet d’Säit nei.',
  close: 'Zoumaachen',
};
