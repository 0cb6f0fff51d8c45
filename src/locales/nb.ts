import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'nb',
  heading: 'Informasjonskapsler på {site}',
  text: '{site} og tredjeparter ønsker å lagre og lese informasjonskapsler (cookies) og lignende data på enheten din. Formål: {purposes}.',
  withdrawal:
    'Du kan når som helst endre valget ditt eller trekke tilbake samtykket under «{cookieSettings}» på dette nettstedet.',
  decline: 'Avvis',
  accept: 'Godta',
  settings: 'Innstillinger',
  readMore: 'Les mer',
  readMoreLabel: 'Les mer om informasjonskapsler',
  list: { pair: '{first} og {next}', middle: '{first}, {next}', end: '{first} og {next}' },
  purposes: {
    functional: 'tilleggsfunksjoner',
    analytics: 'statistikk',
    advertising: 'profilbasert annonsering',
    embeds: 'innebygd innhold',
  },
  cookieSettings: 'Cookieinnstillinger',
  accepted: 'Informasjonskapslene er godtatt.',
  declined: 'Informasjonskapslene er avvist.',
  saved: 'Valget ditt er lagret.',
  changed: 'Nytt siden valget ditt {date}: {changes}.',
  notKept:
    'Nettleseren din lagrer ingenting for dette nettstedet, så valget ditt gjelder bare for denne siden.',
  gpcHonoured:
    'Nettleseren din sender et reservasjonssignal (Global Privacy Control). Nettstedet respekterer det, og dette forblir slått av: {purposes}.',
  notLoaded:
    'Denne delen av nettstedet ble ikke lastet inn. Sjekk tilkoblingen og prøv igjen, eller last inn siden på nytt.',
  close: 'Lukk',
};
