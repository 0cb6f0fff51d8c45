import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ca',
  heading: 'Galetes a {site}',
  text: '{site} i tercers volen desar i llegir galetes i dades similars al vostre dispositiu. Finalitat: {purposes}.',
  withdrawal:
    'Podeu canviar la vostra elecció o retirar el consentiment en qualsevol moment a «{cookieSettings}», en aquest web.',
  decline: 'Rebutja',
  accept: 'Accepta',
  settings: 'Configuració',
  readMore: 'Més informació',
  readMoreLabel: 'Més informació sobre les galetes',
  list: { pair: '{first} i {next}', middle: '{first}, {next}', end: '{first} i {next}' },
  purposes: {
    functional: 'funcions addicionals',
    analytics: 'mesurament d’audiència',
    advertising: 'publicitat basada en perfils',
    embeds: 'contingut incrustat',
  },
  cookieSettings: 'Configuració de galetes',
  accepted: 'Galetes acceptades.',
  declined: 'Galetes rebutjades.',
  saved: 'S’ha desat la vostra elecció.',
  changed: 'Novetats des de la vostra elecció del dia {date}: {changes}.',
  notKept:
    'El vostre navegador no desa res d’aquest web; per tant, la vostra elecció només val per a aquesta pàgina.',
  gpcHonoured:
    'El vostre navegador envia un senyal d’oposició (Global Privacy Control). Aquest web el respecta i manté desactivat això: {purposes}.',
  notLoaded:
    'Aquesta part del web no s’ha carregat. Comproveu la connexió i proveu-ho de nou, o torneu a carregar la pàgina.',
  close: 'Tanca',
};
