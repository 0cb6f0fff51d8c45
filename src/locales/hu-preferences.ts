import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'hu',
  heading: 'Sütibeállítások',
  intro:
    'Válassza ki, hogy {site} és harmadik felek mire használhatnak sütiket és hasonló tárolókat az Ön eszközén. Semmi sincs bekapcsolva, amíg Ön be nem kapcsolja, és itt bármikor módosíthat ezen.',
  close: 'Bezárás módosítás nélkül',
  declineAll: 'Az összes elutasítása',
  acceptAll: 'Az összes elfogadása',
  save: 'Mentés',
  necessary: 'Szükséges',
  necessaryText:
    'Ami nélkül a webhely nem működik. Ide tartozik a választását rögzítő süti („{name}”) és az így kezdődő nevű tárolók; megőrzésük hozzájárulás után 180, elutasítás után 365 nap. Mindig bekapcsolva.',
  vendors: {
    one: '{count} harmadik fél és sütijei',
    other: '{count} harmadik fél és sütijeik',
  },
  noVendors: 'A webhely itt nem nevez meg harmadik felet.',
  policyOf: 'Adatvédelmi tájékoztató: {vendor}',
  cookie: '{name}: {lifetime}, elhelyezi: {vendor}, helye: {place}',
  unknownLifetime: 'nem közölt megőrzési idő',
  thisSite: 'ez a webhely',
  storage: '{names}: e böngésző tárolójában, elhelyezi: {vendor}',
  limits:
    'Ha visszavonja a hozzájárulását, az ehhez a webhelyhez felsorolt adatok törlődnek, amennyire egy oldal ezt megteheti, és az oldal újratöltődik. Amit csak kiszolgálók olvashatnak, és amit harmadik felek a saját címeiken tárolnak, azt csak ők törölhetik.',
  choice: 'Választása ({date}; módja: {method}): {decisions}. A kérdés újra megjelenik: {expires}.',
  granted: '{purpose} bekapcsolva',
  denied: '{purpose} kikapcsolva',
  methods: {
    accept: '„Elfogadás”',
    decline: '„Elutasítás”',
    save: '„Mentés”',
    withdraw: 'a hozzájárulás visszavonása',
    api: 'a webhely saját vezérlője',
    gpc: 'a böngésző elutasító jelzése',
  },
  record: 'Hozzájárulásának adatai',
  textMissing: 'A megjelenített szöveg már nincs meg ebben a böngészőben.',
  download: 'Letöltés JSON-fájlként',
  gpcConflict:
    'Böngészője elutasító jelzést küld (Global Privacy Control). Amit itt bekapcsol, ellentétes ezzel.',
  descriptions: {
    functional: 'Látogatások között is megjegyzik például a régiót vagy a lejátszó hangerejét.',
    analytics: 'Számolja, mely oldalakat olvassák, és hogyan találják meg azokat a látogatók.',
    advertising: 'Hirdetéseket választ ki és számol, annak alapján is, amit itt és máshol olvas.',
    embeds:
      'Videókat, bejegyzéseket és térképeket jelenít meg más webhelyekről, amelyek megtudják, mit néz meg itt.',
  },
};
