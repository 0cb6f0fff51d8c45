import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ro',
  heading: 'Cookie-uri pe {site}',
  text: '{site} și părți terțe doresc să stocheze și să citească cookie-uri și date similare pe dispozitivul dumneavoastră. Scop: {purposes}.',
  withdrawal:
    'Vă puteți schimba alegerea sau retrage consimțământul oricând, din „{cookieSettings}”, pe acest site.',
  decline: 'Refuză',
  accept: 'Acceptă',
  settings: 'Setări',
  readMore: 'Mai multe informații',
  readMoreLabel: 'Mai multe informații despre cookie-uri',
  list: { pair: '{first} și {next}', middle: '{first}, {next}', end: '{first} și {next}' },
  purposes: {
    functional: 'funcții suplimentare',
    analytics: 'statistici',
    advertising: 'publicitate bazată pe profiluri',
    embeds: 'conținut încorporat',
  },
  cookieSettings: 'Setări pentru cookie-uri',
  accepted: 'Cookie-uri acceptate.',
  declined: 'Cookie-uri refuzate.',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  changed: 'Noutăți față de alegerea dumneavoastră din {date}: {changes}.',
  notKept:
    'Browserul dumneavoastră nu păstrează nimic pentru acest site, așa că alegerea este valabilă doar pentru această pagină.',
  gpcHonoured:
    'Browserul dumneavoastră trimite un semnal de opoziție (Global Privacy Control). Acest site îl respectă și nu activează: {purposes}.',
  notLoaded:
    'Această parte a site-ului nu s-a încărcat. Verificați conexiunea și încercați din nou sau reîncărcați pagina.',
  close: 'Închide',
};
