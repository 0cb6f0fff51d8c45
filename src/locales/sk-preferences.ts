import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sk',
  heading: 'Nastavenia súborov cookie',
  intro:
    'Zvoľte, na aké účely smú {site} a tretie strany používať súbory cookie a podobné úložiská vo vašom zariadení. Okrem nevyhnutného nie je nič zapnuté, kým to nepovolíte, a súhlas tu môžete kedykoľvek odvolať.',
  close: 'Zavrieť bez zmeny',
  declineAll: 'Odmietnuť všetko',
  acceptAll: 'Prijať všetko',
  save: 'Uložiť',
  on: 'Zapnuté',
  off: 'Vypnuté',
  necessary: 'Nevyhnutné',
  necessaryText:
    'To, bez čoho web nemôže fungovať, vrátane záznamu o vašej voľbe v súbore cookie „{name}“ a v úložisku pod názvami, ktoré sa tak začínajú; uchováva sa 180 dní po súhlase a 365 dní po odmietnutí. Vždy zapnuté.',
  vendors: {
    one: '{count} tretia strana a jej súbory cookie',
    few: '{count} tretie strany a ich súbory cookie',
    many: '{count} tretích strán a ich súbory cookie',
    other: '{count} tretích strán a ich súbory cookie',
  },
  noVendors: 'Web na tento účel neuvádza žiadne tretie strany.',
  policyOf: 'Zásady ochrany súkromia: {vendor}',
  search: 'Nájsť tretiu stranu',
  cookie: '{name}: {lifetime}, na {place}',
  unknownLifetime: 'doba uchovávania nie je uvedená',
  thisSite: 'tomto webe',
  storage: '{names}: v úložisku tohto prehliadača až do vymazania',
  limits:
    'Keď súhlas odvoláte, v rozsahu možností stránky sa vymaže to, čo je pri tomto webe uvedené, a stránka sa načíta znova. Čo môžu čítať len servery a čo tretie strany uchovávajú na vlastných adresách, môžu vymazať len ony.',
  choice:
    'Vaša voľba zo dňa {date} (spôsob: {method}): {decisions}. Znova sa vás opýtame {expires}.',
  granted: '{purpose} (zapnuté)',
  denied: '{purpose} (vypnuté)',
  methods: {
    accept: '„Prijať“',
    decline: '„Odmietnuť“',
    save: '„Uložiť“',
    withdraw: 'odvolanie súhlasu',
    api: 'skript na tomto webe alebo nástroj vo vašom prehliadači',
    gpc: 'signál nesúhlasu vášho prehliadača',
    app: 'naša aplikácia',
    migrated: 'naše staršie oznámenie',
  },
  record: 'Záznam o vašom súhlase',
  textMissing: 'Zobrazený text už v tomto prehliadači nie je.',
  download: 'Stiahnuť ako JSON',
  gpcConflict:
    'Váš prehliadač vysiela signál nesúhlasu (Global Privacy Control). Čo tu povolíte, má pred ním prednosť.',
  descriptions: {
    functional: 'Zapamätanie napríklad regiónu alebo hlasitosti prehrávača medzi návštevami.',
    analytics: 'Zisťovanie, ktoré stránky sa čítajú a ako ich návštevníci nachádzajú.',
    advertising: 'Výber a meranie reklám, aj podľa profilu toho, čo čítate tu a inde.',
    embeds:
      'Zobrazenie videí, príspevkov a máp z iných webov, ktoré sa dozvedia, čo si tu prezeráte.',
  },
};
