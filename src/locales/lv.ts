import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'lv',
  heading: 'Sīkdatnes vietnē {site}',
  text: '{site} un trešās personas vēlas jūsu ierīcē saglabāt un nolasīt sīkdatnes un līdzīgus datus. Nolūks: {purposes}.',
  withdrawal:
    'Savu izvēli varat jebkurā laikā mainīt vai piekrišanu atsaukt šīs vietnes sadaļā „{cookieSettings}”.',
  decline: 'Noraidīt',
  accept: 'Pieņemt',
  settings: 'Iestatījumi',
  readMore: 'Lasīt vairāk',
  readMoreLabel: 'Lasīt vairāk par sīkdatnēm',
  list: { pair: '{first} un {next}', middle: '{first}, {next}', end: '{first} un {next}' },
  purposes: {
    functional: 'papildu funkcijas',
    analytics: 'statistika',
    advertising: 'uz profiliem balstīta reklāma',
    embeds: 'iegultais saturs',
  },
  cookieSettings: 'Sīkdatņu iestatījumi',
  accepted: 'Sīkdatnes pieņemtas.',
  declined: 'Sīkdatnes noraidītas.',
  saved: 'Jūsu izvēle ir saglabāta.',
  changed: 'Jaunumi kopš jūsu izvēles ({date}): {changes}.',
  notKept: 'Jūsu pārlūks šai vietnei neko nesaglabā, tāpēc jūsu izvēle attiecas tikai uz šo lapu.',
  gpcHonoured:
    'Jūsu pārlūks sūta atteikšanās signālu (Global Privacy Control). Vietne to ievēro un neieslēdz: {purposes}.',
  notLoaded:
    'Šo vietnes daļu neizdevās ielādēt. Pārbaudiet interneta savienojumu un mēģiniet vēlreiz vai ielādējiet lapu no jauna.',
  close: 'Aizvērt',
};
