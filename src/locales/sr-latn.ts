import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sr-Latn',
  heading: 'Kolačići na sajtu {site}',
  text: '{site} i treće strane žele da čuvaju i čitaju kolačiće i slične podatke na vašem uređaju. Svrha: {purposes}.',
  withdrawal:
    'Svoj izbor možete u svakom trenutku promeniti ili pristanak opozvati pod „{cookieSettings}” na ovom sajtu.',
  decline: 'Odbij',
  accept: 'Prihvati',
  settings: 'Podešavanja',
  readMore: 'Više informacija',
  readMoreLabel: 'Više informacija o kolačićima',
  list: { pair: '{first} i {next}', middle: '{first}, {next}', end: '{first} i {next}' },
  purposes: {
    functional: 'dodatne funkcije',
    analytics: 'analitika',
    advertising: 'oglašavanje na osnovu profila',
    embeds: 'ugrađeni sadržaj',
  },
  cookieSettings: 'Podešavanja kolačića',
  accepted: 'Kolačići su prihvaćeni.',
  declined: 'Kolačići su odbijeni.',
  saved: 'Vaš izbor je sačuvan.',
  changed: 'Novo posle vašeg izbora ({date}): {changes}.',
  notKept: 'Vaš pregledač ne čuva ništa za ovaj sajt, pa vaš izbor važi samo za ovu stranicu.',
  gpcHonoured:
    'Vaš pregledač šalje signal odbijanja (Global Privacy Control). Ovaj sajt ga poštuje; isključeno ostaje: {purposes}.',
  notLoaded:
    'Ovaj deo sajta se nije učitao. Proverite internet vezu i pokušajte još jednom ili ponovo učitajte stranicu.',
  close: 'Zatvori',
};
