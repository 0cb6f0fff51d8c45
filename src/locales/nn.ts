import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'nn',
  heading: 'Informasjonskapslar på {site}',
  text: '{site} og tredjepartar ønskjer å lagre og lese informasjonskapslar (cookies) og liknande data på eininga di. Føremål: {purposes}.',
  withdrawal:
    'Du kan når som helst endre valet ditt eller trekkje tilbake samtykket under «{cookieSettings}» på denne nettstaden.',
  decline: 'Avvis',
  accept: 'Godta',
  settings: 'Innstillingar',
  readMore: 'Les meir',
  readMoreLabel: 'Les meir om informasjonskapslar',
  list: { pair: '{first} og {next}', middle: '{first}, {next}', end: '{first} og {next}' },
  purposes: {
    functional: 'tilleggsfunksjonar',
    analytics: 'statistikk',
    advertising: 'profilbasert annonsering',
    embeds: 'innebygd innhald',
  },
  cookieSettings: 'Cookieinnstillingar',
  accepted: 'Informasjonskapslane er godtekne.',
  declined: 'Informasjonskapslane er avviste.',
  saved: 'Valet ditt er lagra.',
  changed: 'Nytt sidan valet ditt {date}: {changes}.',
  notKept:
    'Nettlesaren din lagrar ingenting for denne nettstaden, så valet ditt gjeld berre for denne sida.',
  gpcHonoured:
    'Nettlesaren din sender eit reservasjonssignal (Global Privacy Control). Nettstaden respekterer det. Dette er framleis slått av: {purposes}.',
  notLoaded:
    'Denne delen av nettstaden vart ikkje lasta inn. Sjekk tilkoplinga og prøv igjen, eller last inn sida på nytt.',
  close: 'Lukk',
};
