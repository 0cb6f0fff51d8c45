import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'mt',
  heading: 'Cookies fuq {site}',
  text: '{site} u partijiet terzi jixtiequ jaħżnu u jaqraw cookies u data simili fuq l-apparat tiegħek. Għan: {purposes}.',
  withdrawal:
    'Tista’ tibdel l-għażla tiegħek jew tirtira l-kunsens meta trid taħt “{cookieSettings}” fuq dan is-sit.',
  decline: 'Irrifjuta',
  accept: 'Aċċetta',
  settings: 'Issettjar',
  readMore: 'Aqra aktar',
  readMoreLabel: 'Aqra aktar dwar il-cookies',
  list: { pair: '{first} u {next}', middle: '{first}, {next}', end: '{first}, u {next}' },
  purposes: {
    functional: 'funzjonijiet addizzjonali',
    analytics: 'statistika',
    advertising: 'reklamar ibbażat fuq profili',
    embeds: 'kontenut inkorporat',
  },
  cookieSettings: 'Issettjar tal-cookies',
  accepted: 'Il-cookies ġew aċċettati.',
  declined: 'Il-cookies ġew irrifjutati.',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
  changed: 'Ġdid mill-aħħar għażla tiegħek ({date}): {changes}.',
  notKept:
    'Il-browser tiegħek ma jżomm xejn għal dan is-sit, u għalhekk l-għażla tiegħek tgħodd biss għal din il-paġna.',
  gpcHonoured:
    'Il-browser tiegħek jibgħat sinjal ta’ rifjut (Global Privacy Control). Dan is-sit jirrispettah. Jibqa’ mitfi: {purposes}.',
  notLoaded:
    'Din il-parti tas-sit ma tgħabbietx. Iċċekkja l-konnessjoni tiegħek u erġa’ pprova, jew erġa’ għabbi l-paġna.',
  close: 'Agħlaq',
};
