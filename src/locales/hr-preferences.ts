import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'hr',
  heading: 'Postavke kolačića',
  intro:
    'Odaberite u koje svrhe {site} i treće strane smiju upotrebljavati kolačiće i sličnu pohranu na vašem uređaju. Osim nužnog, ništa nije uključeno dok to ne dopustite, a privolu ovdje možete povući u svakom trenutku.',
  close: 'Zatvori bez promjene',
  declineAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  save: 'Spremi',
  on: 'Uključeno',
  off: 'Isključeno',
  necessary: 'Nužno',
  necessaryText:
    'Ono bez čega web-mjesto ne može raditi. To obuhvaća zapis vašeg izbora u kolačiću „{name}” i u pohrani, pod nazivima koji tako počinju; čuva se 180 dana nakon privole i 365 dana nakon odbijanja. Uvijek uključeno.',
  vendors: {
    one: '{count} treća strana i povezani kolačići',
    few: '{count} treće strane i povezani kolačići',
    other: '{count} trećih strana i povezani kolačići',
  },
  noVendors: 'Web-mjesto za ovu svrhu ne navodi treće strane.',
  policyOf: 'Pravila privatnosti: {vendor}',
  search: 'Pronađi treću stranu',
  cookie: '{name}: {lifetime}, na {place}',
  unknownLifetime: 'rok čuvanja nije naveden',
  thisSite: 'ovom web-mjestu',
  storage: '{names}: u pohrani ovog preglednika do brisanja',
  limits:
    'Kada povučete privolu, ono što je navedeno za ovo web-mjesto briše se koliko stranica to može, a stranica se ponovno učitava. Ono što mogu čitati samo poslužitelji i ono što treće strane čuvaju na vlastitim adresama mogu izbrisati samo oni.',
  choice:
    'Vaš izbor ({date}, način: {method}): {decisions}. Dana {expires} ponovno ćemo vas pitati.',
  granted: '{purpose} (uključeno)',
  denied: '{purpose} (isključeno)',
  methods: {
    accept: '„Prihvati”',
    decline: '„Odbij”',
    save: '„Spremi”',
    withdraw: 'povlačenje privole',
    api: 'skripta na ovom web-mjestu ili alat u vašem pregledniku',
    gpc: 'signal odbijanja vašeg preglednika',
    app: 'naša aplikacija',
    migrated: 'naša ranija obavijest',
  },
  record: 'Zapis o vašoj privoli',
  textMissing: 'Prikazanog teksta više nema u ovom pregledniku.',
  download: 'Preuzmi kao JSON',
  gpcConflict:
    'Vaš preglednik šalje signal odbijanja (Global Privacy Control). Ono što ovdje dopustite ima prednost pred njim.',
  descriptions: {
    functional: 'Pamćenje, primjerice, regije ili glasnoće reprodukcije između posjeta.',
    analytics: 'Brojenje stranica koje se čitaju i načina na koje ih posjetitelji pronalaze.',
    advertising:
      'Odabir i mjerenje oglasa, također na temelju profila onoga što čitate ovdje i drugdje.',
    embeds:
      'Prikaz videozapisa, objava i karata s drugih web-mjesta, koja doznaju što ovdje gledate.',
  },
};
