import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'hu',
  heading: 'A tartalom forrása: {provider}',
  receives:
    'A megjelenítéshez böngészője a következő kiszolgálóhoz kapcsolódik: {host}. A szolgáltató ({provider}) ekkor megkapja az Ön IP-címét, böngészője adatait és e webhely címét, továbbá sütiket tárolhat és olvashat.',
  once: 'Egyszeri megjelenítés',
  always: 'Megjelenítés mindig',
  alwaysText: 'A „{always}” gomb az egész webhelyen bekapcsolja a következőt: {purposes}.',
  original: 'Megnyitás itt: {host}',
  shown: 'A tartalom betöltődik. Forrása: {provider}.',
};
