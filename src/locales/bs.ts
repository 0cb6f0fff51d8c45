import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'bs',
  heading: 'Kolačići na portalu {site}',
  text: '{site} i treće strane žele pohranjivati i čitati kolačiće i slične podatke na vašem uređaju. Svrha: {purposes}.',
  withdrawal:
    'Svoj izbor možete u svakom trenutku promijeniti ili saglasnost povući pod „{cookieSettings}” na ovom portalu.',
  decline: 'Odbij',
  accept: 'Prihvati',
  settings: 'Postavke',
  readMore: 'Više informacija',
  readMoreLabel: 'Više informacija o kolačićima',
  list: { pair: '{first} i {next}', middle: '{first}, {next}', end: '{first} i {next}' },
  purposes: {
    functional: 'dodatne funkcije',
    analytics: 'analitika',
    advertising: 'oglašavanje na osnovu profila',
    embeds: 'ugrađeni sadržaj',
  },
  cookieSettings: 'Postavke kolačića',
  accepted: 'Kolačići su prihvaćeni.',
  declined: 'Kolačići su odbijeni.',
  saved: 'Vaš izbor je sačuvan.',
  changed: 'Novo nakon vašeg izbora ({date}): {changes}.',
  notKept:
    'Vaš preglednik ne čuva ništa za ovaj portal, pa vaš izbor vrijedi samo za ovu stranicu.',
  gpcHonoured:
    'Vaš preglednik šalje signal odbijanja (Global Privacy Control). Ovaj portal ga poštuje; isključeno ostaje: {purposes}.',
  notLoaded:
    'Ovaj dio portala nije se učitao. Provjerite internet vezu i pokušajte još jednom ili ponovo učitajte stranicu.',
  close: 'Zatvori',
};
