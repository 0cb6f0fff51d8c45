import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sr-Latn',
  heading: 'Podešavanja kolačića',
  intro:
    'Izaberite za koje svrhe {site} i treće strane smeju da koriste kolačiće i slična skladišta na vašem uređaju. Osim neophodnog, ništa nije uključeno dok to ne dozvolite, a pristanak ovde možete opozvati u svakom trenutku.',
  close: 'Zatvori bez promene',
  declineAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  save: 'Sačuvaj',
  on: 'Uključeno',
  off: 'Isključeno',
  necessary: 'Neophodno',
  necessaryText:
    'Ono bez čega sajt ne može da radi. Obuhvata zapis vašeg izbora u kolačiću „{name}” i u skladištu, pod nazivima koji tako počinju; čuva se 180 dana posle pristanka i 365 dana posle odbijanja. Uvek uključeno.',
  vendors: {
    one: '{count} treća strana i povezani kolačići',
    few: '{count} treće strane i povezani kolačići',
    other: '{count} trećih strana i povezani kolačići',
  },
  noVendors: 'Sajt za ovu svrhu ne navodi treće strane.',
  policyOf: 'Politika privatnosti: {vendor}',
  search: 'Pronađi treću stranu',
  cookie: '{name}: {lifetime}, na {place}',
  unknownLifetime: 'rok čuvanja nije naveden',
  thisSite: 'ovom sajtu',
  storage: '{names}: u skladištu ovog pregledača do brisanja',
  limits:
    'Kada opozovete pristanak, ono što je navedeno za ovaj sajt briše se koliko stranica to može, a stranica se ponovo učitava. Ono što mogu da čitaju samo serveri i ono što treće strane čuvaju na svojim adresama mogu da obrišu samo oni.',
  choice: 'Vaš izbor ({date}, način: {method}): {decisions}. Ponovo ćemo vas pitati ({expires}).',
  granted: '{purpose} (uključeno)',
  denied: '{purpose} (isključeno)',
  methods: {
    accept: '„Prihvati”',
    decline: '„Odbij”',
    save: '„Sačuvaj”',
    withdraw: 'opoziv pristanka',
    api: 'skripta sajta ili alat pregledača',
    gpc: 'signal odbijanja vašeg pregledača',
    app: 'naša aplikacija',
    migrated: 'naše ranije obaveštenje',
  },
  record: 'Zapis o vašem pristanku',
  textMissing: 'Prikazanog teksta više nema u ovom pregledaču.',
  download: 'Preuzmi kao JSON',
  gpcConflict:
    'Vaš pregledač šalje signal odbijanja (Global Privacy Control). Ono što ovde dozvolite ima prednost.',
  descriptions: {
    functional: 'Pamćenje, na primer, regiona ili jačine zvuka između poseta.',
    analytics: 'Brojanje stranica koje se čitaju i načina na koje ih posetioci nalaze.',
    advertising: 'Izbor i merenje oglasa, i na osnovu profila onoga što čitate ovde i drugde.',
    embeds: 'Prikaz video-snimaka, objava i mapa sa drugih sajtova, koji saznaju šta ovde gledate.',
  },
};
