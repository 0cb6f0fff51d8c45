import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'hu',
  heading: 'Sütibeállítások',
  intro:
    'Válassza ki, hogy {site} és harmadik felek milyen célokra használhatnak sütiket és hasonló tárolókat az Ön eszközén. A szükségeseken kívül semmi sincs bekapcsolva, amíg Ön nem engedélyezi, és hozzájárulását itt bármikor visszavonhatja.',
  close: 'Bezárás módosítás nélkül',
  declineAll: 'Az összes elutasítása',
  acceptAll: 'Az összes elfogadása',
  save: 'Mentés',
  on: 'Be',
  off: 'Ki',
  necessary: 'Szükséges',
  necessaryText:
    'Ami nélkül a webhely nem működik. Ide tartozik a választását rögzítő süti („{name}”) és az ilyen kezdetű nevű tárolók; megőrzési idejük hozzájárulás után 180, elutasítás után 365 nap. Mindig bekapcsolva.',
  vendors: {
    one: '{count} harmadik fél és sütijei',
    other: '{count} harmadik fél és sütijeik',
  },
  noVendors: 'A webhely ehhez a célhoz nem nevez meg harmadik felet.',
  policyOf: 'Adatvédelmi tájékoztató: {vendor}',
  search: 'Harmadik fél keresése',
  cookie: '{name}: {lifetime}, helye: {place}',
  unknownLifetime: 'nem közölt megőrzési idő',
  thisSite: 'ez a webhely',
  storage: '{names}: e böngésző tárolójában törlésig',
  limits:
    'Ha visszavonja a hozzájárulását, az e webhelynél felsorolt adatok törlődnek, amennyire egy oldal ezt megteheti, és az oldal újratöltődik. Amit csak kiszolgálók olvashatnak, és amit harmadik felek a saját webhelyeiken tárolnak, azt csak ők törölhetik.',
  choice:
    'Választása ({date}; módja: {method}): {decisions}. A kérdés újra megjelenik ({expires}).',
  granted: '{purpose} bekapcsolva',
  denied: '{purpose} kikapcsolva',
  methods: {
    accept: '„Elfogadás”',
    decline: '„Elutasítás”',
    save: '„Mentés”',
    withdraw: 'a hozzájárulás visszavonása',
    api: 'egy szkript a webhelyen vagy egy eszköz a böngészőben',
    gpc: 'a böngésző elutasító jelzése',
    app: 'az appunk',
    migrated: 'a korábbi értesítésünk',
  },
  record: 'Hozzájárulásának adatai',
  textMissing: 'A megjelenített szöveg már nincs meg ebben a böngészőben.',
  download: 'Letöltés JSON-fájlként',
  gpcConflict:
    'Böngészője elutasító jelzést küld (Global Privacy Control). Amit itt engedélyez, az elsőbbséget élvez.',
  descriptions: {
    functional: 'Látogatások között is megjegyzik például a régiót vagy a hangerőt.',
    analytics: 'Számolja, mely oldalakat olvassák, és hogyan találják meg azokat a látogatók.',
    advertising:
      'Hirdetéseket választ ki és számol, az itt és máshol olvasottakból alkotott profil alapján is.',
    embeds:
      'Videókat, bejegyzéseket és térképeket jelenít meg más webhelyekről, amelyek megtudják, mit néz meg itt.',
  },
};
