import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'mt',
  heading: 'Issettjar tal-cookies',
  intro:
    'Agħżel għal xiex {site} u partijiet terzi jistgħu jużaw cookies u ħżin simili fuq l-apparat tiegħek. Ħlief dak meħtieġ, xejn mhu mixgħul qabel ma tippermettih int, u hawn tista’ tibdel l-għażla tiegħek jew tirtira l-kunsens meta trid.',
  close: 'Agħlaq mingħajr tibdil',
  declineAll: 'Irrifjuta kollox',
  acceptAll: 'Aċċetta kollox',
  save: 'Issejvja',
  on: 'Mixgħul',
  off: 'Mitfi',
  necessary: 'Meħtieġ',
  necessaryText:
    'Dak li s-sit ma jistax jaħdem mingħajru. Jinkludi r-rekord tal-għażla tiegħek, fil-cookie “{name}” u fil-ħżin tal-browser b’ismijiet li jibdew hekk, miżmum 180 jum wara kunsens u 365 jum wara rifjut. Dejjem mixgħul.',
  vendors: {
    one: '{count} parti terza u l-cookies tagħha',
    two: '{count} partijiet terzi u l-cookies tagħhom',
    few: '{count} partijiet terzi u l-cookies tagħhom',
    many: '{count}-il parti terza u l-cookies tagħhom',
    other: '{count} parti terza u l-cookies tagħhom',
  },
  noVendors: 'Is-sit ma jsemmi l-ebda parti terza għal dan l-għan.',
  policyOf: 'Politika tal-privatezza ta’ {vendor}',
  search: 'Fittex parti terza',
  cookie: '{name}: {lifetime}, fuq {place}',
  unknownLifetime: 'żmien taż-żamma mhux iddikjarat',
  thisSite: 'dan is-sit',
  storage: '{names}: fil-ħżin ta’ dan il-browser sat-tħassir',
  limits:
    'Meta tirtira l-kunsens, dak li hu elenkat għal dan is-sit jitħassar sa fejn tista’ paġna, u l-paġna terġa’ titgħabba. Dak li jistgħu jaqraw is-servers biss, u dak li partijiet terzi jżommu fl-indirizzi tagħhom stess, jistgħu jħassruh huma biss.',
  choice:
    'L-għażla tiegħek ({date}; mezz: {method}): {decisions}. Il-mistoqsija terġa’ ssir: {expires}.',
  granted: '{purpose} – iva',
  denied: '{purpose} – le',
  methods: {
    accept: '“Aċċetta”',
    decline: '“Irrifjuta”',
    save: '“Issejvja”',
    withdraw: 'irtirar tal-kunsens',
    api: 'skript f’dan is-sit jew għodda fil-browser tiegħek',
    gpc: 'sinjal ta’ rifjut tal-browser',
    app: 'l-app tagħna',
    migrated: 'l-avviż preċedenti tagħna',
  },
  record: 'Ir-rekord tal-kunsens tiegħek',
  textMissing: 'It-test li ntwera m’għadux f’dan il-browser.',
  download: 'Niżżel bħala JSON',
  gpcConflict:
    'Il-browser tiegħek jibgħat sinjal ta’ rifjut (Global Privacy Control). Dak li tippermetti hawn jipprevali fuqu.',
  descriptions: {
    functional: 'Jiftakru affarijiet bħal reġjun jew il-volum ta’ plejer bejn żjara u oħra.',
    analytics: 'Tgħodd liema paġni jinqraw u kif isibuhom il-viżitaturi.',
    advertising:
      'Jagħżel u jgħodd ir-reklami, anki skont profil ta’ dak li taqra hawn u band’oħra.',
    embeds: 'Juri filmati, posts u mapep minn siti oħra, li jsiru jafu x’tara hawn.',
  },
};
