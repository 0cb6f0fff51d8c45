import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'hr',
  heading: 'Kolačići na web-mjestu {site}',
  text: '{site} i treće strane žele pohranjivati i čitati kolačiće i slične podatke na vašem uređaju. Svrha: {purposes}.',
  withdrawal:
    'Svoj izbor možete u svakom trenutku promijeniti ili privolu povući pod „{cookieSettings}” na ovom web-mjestu.',
  decline: 'Odbij',
  accept: 'Prihvati',
  settings: 'Postavke',
  readMore: 'Više informacija',
  readMoreLabel: 'Više informacija o kolačićima',
  list: { pair: '{first} i {next}', middle: '{first}, {next}', end: '{first} i {next}' },
  purposes: {
    functional: 'dodatne funkcije',
    analytics: 'analitika',
    advertising: 'oglašavanje na temelju profila',
    embeds: 'ugrađeni sadržaj',
  },
  cookieSettings: 'Postavke kolačića',
  accepted: 'Kolačići su prihvaćeni.',
  declined: 'Kolačići su odbijeni.',
  saved: 'Vaš je izbor spremljen.',
  changed: 'Novo nakon vašeg izbora ({date}): {changes}.',
  notKept:
    'Vaš preglednik ništa ne čuva za ovo web-mjesto, pa vaš izbor vrijedi samo za ovu stranicu.',
  gpcHonoured:
    'Vaš preglednik šalje signal odbijanja (Global Privacy Control). Ovo ga web-mjesto poštuje; isključeno ostaje: {purposes}.',
  notLoaded:
    'Ovaj se dio web-mjesta nije učitao. Provjerite internetsku vezu i pokušajte još jednom ili ponovno učitajte stranicu.',
  close: 'Zatvori',
};
