import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'lv',
  heading: 'Sīkdatnes vietnē {site}',
  text: '{site} un trešās personas vēlas jūsu ierīcē saglabāt un nolasīt sīkdatnes šādos nolūkos: {purposes}.',
  withdrawal: 'Savu izvēli varat jebkurā laikā mainīt šīs vietnes sadaļā „{cookieSettings}”.',
  decline: 'Noraidīt',
  accept: 'Pieņemt',
  settings: 'Iestatījumi',
  readMore: 'Lasīt vairāk',
  readMoreLabel: 'Lasīt vairāk par sīkdatnēm',
  list: { pair: '{first} un {next}', middle: '{first}, {next}', end: '{first} un {next}' },
  purposes: {
    functional: 'papildu funkcijas',
    analytics: 'statistika',
    advertising: 'reklāma',
    embeds: 'iegultais saturs',
  },
  cookieSettings: 'Sīkdatņu iestatījumi',
  accepted: 'Sīkdatnes pieņemtas.',
  declined: 'Sīkdatnes noraidītas.',
  saved: 'Jūsu izvēle ir saglabāta.',
  changed: 'Kopš jūsu izvēles ({date}) pievienots: {changes}.',
  notKept: 'Jūsu pārlūks šai vietnei neko nesaglabā, tāpēc jūsu izvēle attiecas tikai uz šo lapu.',
  gpcHonoured:
    'Jūsu pārlūks sūta atteikšanās signālu (Global Privacy Control). Vietne to ievēro. Joprojām izslēgts: {purposes}.',
  close: 'Aizvērt',
};
