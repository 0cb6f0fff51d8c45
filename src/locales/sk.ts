import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sk',
  heading: 'Súbory cookie na webe {site}',
  text: '{site} a tretie strany chcú vo vašom zariadení ukladať súbory cookie a podobné údaje a čítať ich. Účel: {purposes}.',
  withdrawal:
    'Svoju voľbu môžete na tomto webe kedykoľvek zmeniť alebo súhlas odvolať cez „{cookieSettings}“.',
  decline: 'Odmietnuť',
  accept: 'Prijať',
  settings: 'Nastavenia',
  readMore: 'Viac informácií',
  readMoreLabel: 'Viac informácií o súboroch cookie',
  list: { pair: '{first} a {next}', middle: '{first}, {next}', end: '{first} a {next}' },
  purposes: {
    functional: 'doplnkové funkcie',
    analytics: 'štatistika',
    advertising: 'reklama založená na profiloch',
    embeds: 'vložený obsah',
  },
  cookieSettings: 'Nastavenia súborov cookie',
  accepted: 'Súbory cookie boli prijaté.',
  declined: 'Súbory cookie boli odmietnuté.',
  saved: 'Vaša voľba je uložená.',
  changed: 'Od vašej voľby zo dňa {date} pribudlo: {changes}.',
  notKept:
    'Váš prehliadač pre tento web nič neuchováva, vaša voľba preto platí len pre túto stránku.',
  gpcHonoured:
    'Váš prehliadač vysiela signál nesúhlasu (Global Privacy Control). Tento web ho rešpektuje; vypnuté zostáva: {purposes}.',
  notLoaded:
    'Táto časť webu sa nenačítala. Skontrolujte pripojenie a skúste to ešte raz alebo stránku načítajte znova.',
  close: 'Zavrieť',
};
