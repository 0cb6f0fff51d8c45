import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'bs',
  heading: 'Postavke kolačića',
  intro:
    'Odaberite u koje svrhe {site} i treće strane smiju koristiti kolačiće i sličnu pohranu na vašem uređaju. Osim neophodnog, ništa nije uključeno dok to ne dozvolite, a saglasnost ovdje možete povući u svakom trenutku.',
  close: 'Zatvori bez promjene',
  declineAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  save: 'Sačuvaj',
  on: 'Uključeno',
  off: 'Isključeno',
  necessary: 'Neophodno',
  necessaryText:
    'Ono bez čega portal ne može raditi. To obuhvata zapis vašeg izbora u kolačiću „{name}” i u pohrani, pod nazivima koji tako počinju; čuva se 180 dana nakon saglasnosti i 365 dana nakon odbijanja. Uvijek uključeno.',
  vendors: {
    one: '{count} treća strana i povezani kolačići',
    few: '{count} treće strane i povezani kolačići',
    other: '{count} trećih strana i povezani kolačići',
  },
  noVendors: 'Portal za ovu svrhu ne navodi treće strane.',
  policyOf: 'Politika privatnosti: {vendor}',
  search: 'Pronađi treću stranu',
  cookie: '{name}: {lifetime}, na {place}',
  unknownLifetime: 'rok čuvanja nije naveden',
  thisSite: 'ovom portalu',
  storage: '{names}: u pohrani ovog preglednika do brisanja',
  limits:
    'Kada povučete saglasnost, ono što je navedeno za ovaj portal briše se koliko stranica to može, a stranica se ponovo učitava. Ono što mogu čitati samo serveri i ono što treće strane čuvaju na vlastitim adresama mogu izbrisati samo oni.',
  choice: 'Vaš izbor ({date}, način: {method}): {decisions}. Ponovo ćemo vas pitati ({expires}).',
  granted: '{purpose} (uključeno)',
  denied: '{purpose} (isključeno)',
  methods: {
    accept: '„Prihvati”',
    decline: '„Odbij”',
    save: '„Sačuvaj”',
    withdraw: 'povlačenje saglasnosti',
    api: 'skripta na ovom portalu ili alat u vašem pregledniku',
    gpc: 'signal odbijanja vašeg preglednika',
    app: 'naša aplikacija',
    migrated: 'naša ranija obavijest',
  },
  record: 'Zapis o vašoj saglasnosti',
  textMissing: 'Prikazanog teksta više nema u ovom pregledniku.',
  download: 'Preuzmi kao JSON',
  gpcConflict:
    'Vaš preglednik šalje signal odbijanja (Global Privacy Control). Ono što ovdje dozvolite ima prednost nad njim.',
  descriptions: {
    functional: 'Pamćenje, naprimjer, regije ili jačine zvuka između posjeta.',
    analytics: 'Brojanje stranica koje se čitaju i načina na koje ih posjetioci pronalaze.',
    advertising:
      'Odabir i mjerenje oglasa, također na osnovu profila onoga što čitate ovdje i drugdje.',
    embeds:
      'Prikaz videozapisa, objava i mapa s drugih web-stranica, koje saznaju šta ovdje gledate.',
  },
};
