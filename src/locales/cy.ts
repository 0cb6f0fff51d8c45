import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'cy',
  heading: 'Cwcis ar {site}',
  text: 'Mae {site} a thrydydd partïon yn dymuno storio a darllen cwcis a data tebyg ar eich dyfais ar gyfer y canlynol: {purposes}.',
  withdrawal:
    'Gallwch newid eich dewis neu dynnu eich cydsyniad yn ôl ar unrhyw adeg o dan “{cookieSettings}” ar y wefan hon.',
  decline: 'Gwrthod',
  accept: 'Derbyn',
  settings: 'Gosodiadau',
  readMore: 'Darllen mwy',
  readMoreLabel: 'Darllen mwy am gwcis',
  // Without a conjunction: it is “a” or “ac”, and changes the beginning of the next word.
  list: { pair: '{first}, {next}', middle: '{first}, {next}', end: '{first}, {next}' },
  purposes: {
    functional: 'nodweddion ychwanegol',
    analytics: 'dadansoddi defnydd',
    advertising: 'hysbysebu ar sail proffil',
    embeds: 'cynnwys wedi’i fewnosod',
  },
  cookieSettings: 'Gosodiadau cwcis',
  accepted: 'Mae’r cwcis wedi’u derbyn.',
  declined: 'Mae’r cwcis wedi’u gwrthod.',
  saved: 'Mae eich dewis wedi’i gadw.',
  changed: 'Ychwanegwyd ers eich dewis ar {date}: {changes}.',
  notKept:
    'Nid yw eich porwr yn cadw dim ar gyfer y wefan hon, felly i’r dudalen hon yn unig y mae eich dewis yn berthnasol.',
  gpcHonoured:
    'Mae eich porwr yn anfon signal gwrthod (Global Privacy Control). Mae’r wefan hon yn ei barchu. Yn dal i fod i ffwrdd: {purposes}.',
  notLoaded:
    'Nid yw’r rhan hon o’r wefan wedi llwytho. Gwiriwch eich cysylltiad a rhowch gynnig arall arni, neu ail-lwythwch y dudalen.',
  close: 'Cau',
};
