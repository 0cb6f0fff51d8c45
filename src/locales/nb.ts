import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'nb',
  heading: 'Informasjonskapsler på {site}',
  text: '{site} og tredjeparter ønsker å lagre og lese informasjonskapsler (cookies) på enheten din til disse formålene: {purposes}.',
  withdrawal:
    'Du kan når som helst endre valget ditt under «{cookieSettings}» på dette nettstedet.',
  decline: 'Avvis',
  accept: 'Godta',
  settings: 'Innstillinger',
  readMore: 'Les mer',
  readMoreLabel: 'Les mer om informasjonskapsler',
  list: { pair: '{first} og {next}', middle: '{first}, {next}', end: '{first} og {next}' },
  purposes: {
    functional: 'tilleggsfunksjoner',
    analytics: 'statistikk',
    advertising: 'annonsering',
    embeds: 'innebygd innhold',
  },
  cookieSettings: 'Cookieinnstillinger',
  accepted: 'Informasjonskapsler er godtatt.',
  declined: 'Informasjonskapsler er avvist.',
  saved: 'Valget ditt er lagret.',
  changed: 'Nytt siden valget ditt {date}: {changes}.',
  notKept:
    'Nettleseren din lagrer ingenting for dette nettstedet, så valget ditt gjelder bare for denne siden.',
  gpcHonoured:
    'Nettleseren din sender et reservasjonssignal (Global Privacy Control). Nettstedet respekterer det, og dette forblir slått av: {purposes}.',
  close: 'Lukk',
};
