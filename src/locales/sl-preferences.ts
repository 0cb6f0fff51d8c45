import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sl',
  heading: 'Nastavitve piškotkov',
  intro:
    'Izberite, za katere namene smejo {site} in tretje osebe uporabljati piškotke in podobno shrambo na vaši napravi. Razen nujno potrebnega ni nič vklopljeno, dokler tega ne dovolite, privolitev pa lahko tukaj kadar koli prekličete.',
  close: 'Zapri brez spremembe',
  declineAll: 'Zavrni vse',
  acceptAll: 'Sprejmi vse',
  save: 'Shrani',
  on: 'Vklopljeno',
  off: 'Izklopljeno',
  necessary: 'Nujno potrebno',
  necessaryText:
    'Tisto, brez česar spletno mesto ne more delovati. Sem spada zapis vaše izbire v piškotku »{name}« in v shrambi pod imeni, ki se tako začnejo; hrani se 180 dni po privolitvi in 365 dni po zavrnitvi. Vedno vklopljeno.',
  vendors: {
    one: '{count} tretja oseba in povezani piškotki',
    two: '{count} tretji osebi in povezani piškotki',
    few: '{count} tretje osebe in povezani piškotki',
    other: '{count} tretjih oseb in povezani piškotki',
  },
  noVendors: 'Spletno mesto za ta namen ne navaja tretjih oseb.',
  policyOf: 'Politika zasebnosti: {vendor}',
  search: 'Poišči tretjo osebo',
  cookie: '{name}: {lifetime}, na {place}',
  unknownLifetime: 'čas hrambe ni naveden',
  thisSite: 'tem spletnem mestu',
  storage: '{names}: v shrambi tega brskalnika do izbrisa',
  limits:
    'Ko privolitev prekličete, se to, kar je navedeno za to spletno mesto, izbriše, kolikor stran to zmore, in stran se znova naloži. Kar lahko berejo samo strežniki in kar tretje osebe hranijo na svojih naslovih, lahko izbrišejo samo oni.',
  choice:
    'Vaša izbira ({date}, način: {method}): {decisions}. Znova vas bomo vprašali ({expires}).',
  granted: '{purpose} (vklopljeno)',
  denied: '{purpose} (izklopljeno)',
  methods: {
    accept: '»Sprejmi«',
    decline: '»Zavrni«',
    save: '»Shrani«',
    withdraw: 'preklic privolitve',
    api: 'skript na tem spletnem mestu ali orodje v vašem brskalniku',
    gpc: 'signal zavrnitve vašega brskalnika',
    app: 'naša aplikacija',
    migrated: 'naše prejšnje obvestilo',
  },
  record: 'Zapis vaše privolitve',
  textMissing: 'Prikazanega besedila ni več v tem brskalniku.',
  download: 'Prenesi kot JSON',
  gpcConflict:
    'Vaš brskalnik pošilja signal zavrnitve (Global Privacy Control). Kar tukaj dovolite, ima prednost pred njim.',
  descriptions: {
    functional: 'Pomnjenje na primer regije ali glasnosti predvajalnika med obiski.',
    analytics: 'Ugotavljanje, katere strani se berejo in kako jih obiskovalci najdejo.',
    advertising:
      'Izbira in merjenje oglasov, tudi na podlagi profila tega, kar berete tukaj in drugje.',
    embeds:
      'Prikaz videoposnetkov, objav in zemljevidov z drugih spletnih mest, ki izvedo, kaj si tukaj ogledujete.',
  },
};
