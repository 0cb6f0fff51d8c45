import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'lb',
  heading: 'Cookie-Astellungen',
  intro:
    'Wielt, fir wéi eng Zwecker {site} an Drëttubidder Cookien an ähnlech Späicher op Ärem Apparat benotzen däerfen. Alles, wat net noutwendeg ass, ass ausgeschalt, bis Dir et erlaabt, an Dir kënnt Är Zoustëmmung hei zu all Moment zréckzéien.',
  close: 'Ouni Ännerung zoumaachen',
  declineAll: 'Alles refuséieren',
  acceptAll: 'Alles akzeptéieren',
  save: 'Späicheren',
  on: 'Un',
  off: 'Aus',
  necessary: 'Noutwendeg',
  necessaryText:
    'Ouni dat funktionéiert de Site net. Dozou gehéiert d’Opzeechnung vun Ärer Auswiel, am Cookie „{name}“ an am Späicher vum Browser ënner Nimm, déi esou ufänken; si gëtt no enger Zoustëmmung 180 Deeg an no engem Refus 365 Deeg gespäichert. Ëmmer un.',
  vendors: {
    one: '{count} Drëttubidder a verbonne Cookien',
    other: '{count} Drëttubidder a verbonne Cookien',
  },
  noVendors: 'De Site nennt keng Drëttubidder fir dësen Zweck.',
  policyOf: 'Dateschutzerklärung: {vendor}',
  search: 'Drëttubidder sichen',
  cookie: '{name}: {lifetime}, op {place}',
  unknownLifetime: 'Dauer net uginn',
  thisSite: 'dësem Site',
  storage: '{names}: am Späicher vun dësem Browser, bis et geläscht gëtt',
  limits:
    'Wann Dir Är Zoustëmmung zréckzitt, gëtt dat, wat fir dëse Site opgezielt ass, geläscht, souwäit eng Säit dat kann, an d’Säit gëtt nei gelueden. Dat, wat nëmme Servere liese kënnen, an dat, wat Drëttubidder op hiren eegene Site späicheren, kënnen nëmme si selwer läschen.',
  choice: 'Är Auswiel ({date}, duerch {method}): {decisions}. Dir gitt nees gefrot: {expires}.',
  granted: '{purpose} (un)',
  denied: '{purpose} (aus)',
  methods: {
    accept: '„Akzeptéieren“',
    decline: '„Refuséieren“',
    save: '„Späicheren“',
    withdraw: 'Zréckzéie vun der Zoustëmmung',
    api: 'e Skript vum Site oder en Outil an Ärem Browser',
    gpc: 'd’Refus-Signal vun Ärem Browser',
    app: 'eis App',
    migrated: 'eisen fréieren Hiweis',
  },
  record: 'Opzeechnung vun Ärer Zoustëmmung',
  textMissing: 'Den Text, dee gewise gouf, ass net méi an dësem Browser.',
  download: 'Als JSON eroflueden',
  gpcConflict:
    'Äre Browser schéckt e Refus-Signal (Global Privacy Control). Wat Dir hei erlaabt, huet Virrang virun dësem Signal.',
  descriptions: {
    functional:
      'Späichert tëscht de Visitten zum Beispill Är Regioun oder d’Lautstäerkt vum Player.',
    analytics: 'Zielt, wéi eng Säite gelies ginn a wéi d’Visiteure se fannen.',
    advertising:
      'Wielt Reklammen aus an zielt se, och no engem Profil vun deem, wat Dir hei an anerwäerts liest.',
    embeds:
      'Weist Videoen, Posts a Kaarte vun anere Siten, déi dann gesinn, wat Dir Iech hei ukuckt.',
  },
};
