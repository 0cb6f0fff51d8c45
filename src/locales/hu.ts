import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'hu',
  heading: 'Sütik – {site}',
  text: '{site} és harmadik felek sütiket és hasonló adatokat kívánnak tárolni és olvasni az Ön eszközén. Cél: {purposes}.',
  withdrawal:
    'Választását bármikor megváltoztathatja, hozzájárulását visszavonhatja ezen a webhelyen a „{cookieSettings}” pontban.',
  decline: 'Elutasítás',
  accept: 'Elfogadás',
  settings: 'Beállítások',
  readMore: 'Bővebben',
  readMoreLabel: 'Bővebben a sütikről',
  list: { pair: '{first} és {next}', middle: '{first}, {next}', end: '{first} és {next}' },
  purposes: {
    functional: 'kiegészítő funkciók',
    analytics: 'statisztika',
    advertising: 'profilalapú reklám',
    embeds: 'beágyazott tartalom',
  },
  cookieSettings: 'Sütibeállítások',
  accepted: 'Sütik elfogadva.',
  declined: 'Sütik elutasítva.',
  saved: 'Választása mentve.',
  changed: 'Új a legutóbbi választása ({date}) óta: {changes}.',
  notKept:
    'Böngészője semmit sem őriz meg ettől a webhelytől, ezért választása csak erre az oldalra érvényes.',
  gpcHonoured:
    'Böngészője elutasító jelzést küld (Global Privacy Control). A webhely ezt tiszteletben tartja. Kikapcsolva marad: {purposes}.',
  notLoaded:
    'A webhely ezen része nem töltődött be. Ellenőrizze az internetkapcsolatot, és próbálja újra, vagy frissítse az oldalt.',
  close: 'Bezárás',
};
