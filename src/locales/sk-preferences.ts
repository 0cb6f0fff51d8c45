import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sk',
  heading: 'Nastavenia súborov cookie',
  intro:
    'Zvoľte, na čo smú {site} a tretie strany používať súbory cookie a podobné úložiská vo vašom zariadení. Nič nie je zapnuté, kým to sami nezapnete, a voľbu tu môžete kedykoľvek zmeniť.',
  close: 'Zavrieť bez zmeny',
  declineAll: 'Odmietnuť všetko',
  acceptAll: 'Prijať všetko',
  save: 'Uložiť',
  necessary: 'Nevyhnutné',
  necessaryText:
    'To, bez čoho web nemôže fungovať, vrátane záznamu o vašej voľbe v súbore cookie „{name}“ a v úložisku pod názvami, ktoré sa tak začínajú; uchováva sa 180 dní po súhlase a 365 dní po odmietnutí. Vždy zapnuté.',
  vendors: {
    one: '{count} tretia strana a jej súbory cookie',
    few: '{count} tretie strany a ich súbory cookie',
    many: '{count} tretích strán a ich súbory cookie',
    other: '{count} tretích strán a ich súbory cookie',
  },
  noVendors: 'Web tu neuvádza žiadne tretie strany.',
  policyOf: 'Zásady ochrany súkromia: {vendor}',
  cookie: '{name}: {lifetime}, ukladá {vendor}, miesto: {place}',
  unknownLifetime: 'čas uchovávania nie je uvedený',
  thisSite: 'tento web',
  storage: '{names}: v úložisku tohto prehliadača, ukladá {vendor}',
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
    api: 'vlastný ovládací prvok webu',
    gpc: 'signál nesúhlasu vášho prehliadača',
  },
  record: 'Záznam o vašom súhlase',
  textMissing: 'Zobrazený text už v tomto prehliadači nie je.',
  download: 'Stiahnuť ako JSON',
  gpcConflict:
    'Váš prehliadač vysiela signál nesúhlasu (Global Privacy Control). Čo tu zapnete, je s ním v rozpore.',
  descriptions: {
    functional: 'Zapamätanie napríklad regiónu alebo hlasitosti prehrávača medzi návštevami.',
    analytics: 'Počítanie, ktoré stránky sa čítajú a ako ich návštevníci nachádzajú.',
    advertising: 'Výber a počítanie reklám, aj podľa toho, čo čítate tu a inde.',
    embeds:
      'Zobrazenie videí, príspevkov a máp z iných webov, ktoré sa dozvedia, čo si tu prezeráte.',
  },
};
