import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'da',
  heading: 'Cookies på {site}',
  text: '{site} og tredjeparter ønsker at gemme og læse cookies og lignende data på din enhed. Formål: {purposes}.',
  withdrawal:
    'Du kan til enhver tid ændre dit valg eller trække dit samtykke tilbage under »{cookieSettings}« på dette websted.',
  decline: 'Afvis',
  accept: 'Accepter',
  settings: 'Indstillinger',
  readMore: 'Læs mere',
  readMoreLabel: 'Læs mere om cookies',
  list: { pair: '{first} og {next}', middle: '{first}, {next}', end: '{first} og {next}' },
  purposes: {
    functional: 'ekstra funktioner',
    analytics: 'statistik',
    advertising: 'profilbaseret annoncering',
    embeds: 'indlejret indhold',
  },
  cookieSettings: 'Cookieindstillinger',
  accepted: 'Cookies er accepteret.',
  declined: 'Cookies er afvist.',
  saved: 'Dit valg er gemt.',
  changed: 'Nyt siden dit valg den {date}: {changes}.',
  notKept: 'Din browser gemmer intet for dette websted, så dit valg gælder kun for denne side.',
  gpcHonoured:
    'Din browser sender et fravalgssignal (Global Privacy Control). Webstedet respekterer det, og dette forbliver slået fra: {purposes}.',
  notLoaded:
    'Denne del af webstedet blev ikke indlæst. Tjek din forbindelse, og prøv igen, eller genindlæs siden.',
  close: 'Luk',
};
