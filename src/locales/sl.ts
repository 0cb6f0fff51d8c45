import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sl',
  heading: 'Piškotki na spletnem mestu {site}',
  text: '{site} in tretje osebe želijo na vaši napravi shranjevati in brati piškotke in podobne podatke. Namen: {purposes}.',
  withdrawal:
    'Svojo izbiro lahko kadar koli spremenite ali privolitev prekličete pod »{cookieSettings}« na tem spletnem mestu.',
  decline: 'Zavrni',
  accept: 'Sprejmi',
  settings: 'Nastavitve',
  readMore: 'Več informacij',
  readMoreLabel: 'Več informacij o piškotkih',
  list: { pair: '{first} in {next}', middle: '{first}, {next}', end: '{first} in {next}' },
  purposes: {
    functional: 'dodatne funkcije',
    analytics: 'statistika',
    advertising: 'oglaševanje na podlagi profilov',
    embeds: 'vdelana vsebina',
  },
  cookieSettings: 'Nastavitve piškotkov',
  accepted: 'Piškotki so sprejeti.',
  declined: 'Piškotki so zavrnjeni.',
  saved: 'Vaša izbira je shranjena.',
  changed: 'Novo od vaše izbire ({date}): {changes}.',
  notKept:
    'Vaš brskalnik za to spletno mesto ne hrani ničesar, zato vaša izbira velja samo za to stran.',
  gpcHonoured:
    'Vaš brskalnik pošilja signal zavrnitve (Global Privacy Control). To spletno mesto ga upošteva; izklopljeno ostane: {purposes}.',
  notLoaded:
    'Ta del spletnega mesta se ni naložil. Preverite internetno povezavo in poskusite še enkrat ali znova naložite stran.',
  close: 'Zapri',
};
