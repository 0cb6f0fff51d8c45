import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'eu',
  heading: 'Cookieak {site} webgunean',
  text: '{site} webguneak eta hirugarrenek cookieak eta antzeko datuak gorde eta irakurri nahi dituzte zure gailuan. Helburua: {purposes}.',
  withdrawal:
    'Zure hautua edonoiz alda dezakezu, edo baimena kendu, webgune honetako «{cookieSettings}» atalean.',
  decline: 'Baztertu',
  accept: 'Onartu',
  settings: 'Konfigurazioa',
  readMore: 'Informazio gehiago',
  readMoreLabel: 'Informazio gehiago cookieei buruz',
  list: { pair: '{first} eta {next}', middle: '{first}, {next}', end: '{first} eta {next}' },
  purposes: {
    functional: 'funtzio gehigarriak',
    analytics: 'audientzia-neurketa',
    advertising: 'profiletan oinarritutako publizitatea',
    embeds: 'eduki txertatuak',
  },
  cookieSettings: 'Cookieen konfigurazioa',
  accepted: 'Cookieak onartu dira.',
  declined: 'Cookieak baztertu dira.',
  saved: 'Zure hautua gorde da.',
  changed: 'Berritasunak zure azken hautuaz geroztik ({date}): {changes}.',
  notKept:
    'Zure nabigatzaileak ez du ezer gordetzen webgune honetarako; beraz, zure hautuak orri honetarako baino ez du balio.',
  gpcHonoured:
    'Zure nabigatzaileak aurkaratze-seinale bat bidaltzen du (Global Privacy Control). Webgune honek errespetatu egiten du, eta honako hau desaktibatuta uzten du: {purposes}.',
  notLoaded:
    'Webgunearen zati hau ez da kargatu. Egiaztatu konexioa eta saiatu berriz, edo kargatu orria berriro.',
  close: 'Itxi',
};
