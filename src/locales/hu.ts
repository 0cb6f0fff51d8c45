import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'hu',
  heading: 'Sütik – {site}',
  text: '{site} és harmadik felek sütiket kívánnak tárolni és olvasni az Ön eszközén a következő célokra: {purposes}.',
  withdrawal:
    'Választását bármikor megváltoztathatja ezen a webhelyen a „{cookieSettings}” pontban.',
  decline: 'Elutasítás',
  accept: 'Elfogadás',
  settings: 'Beállítások',
  readMore: 'Bővebben',
  readMoreLabel: 'Bővebben a sütikről',
  list: { pair: '{first} és {next}', middle: '{first}, {next}', end: '{first} és {next}' },
  purposes: {
    functional: 'kiegészítő funkciók',
    analytics: 'statisztika',
    advertising: 'hirdetés',
    embeds: 'beágyazott tartalom',
  },
  cookieSettings: 'Sütibeállítások',
  accepted: 'Sütik elfogadva.',
  declined: 'Sütik elutasítva.',
  saved: 'Választása mentve.',
  changed: 'Új a legutóbbi választása ({date}) óta: {changes}.',
  notKept:
    'Böngészője semmit sem őriz meg ehhez a webhelyhez, ezért választása csak erre az oldalra érvényes.',
  gpcHonoured:
    'Böngészője elutasító jelzést küld (Global Privacy Control). A webhely ezt tiszteletben tartja. Kikapcsolva marad: {purposes}.',
  close: 'Bezárás',
};
