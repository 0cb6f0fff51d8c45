import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sl',
  heading: 'Nastavitve piškotkov',
  intro:
    'Izberite, za kaj smejo {site} in tretje osebe uporabljati piškotke in podobno shrambo na vaši napravi. Nič ni vklopljeno, dokler tega ne vklopite sami, izbiro pa lahko tukaj kadar koli spremenite.',
  close: 'Zapri brez spremembe',
  declineAll: 'Zavrni vse',
  acceptAll: 'Sprejmi vse',
  save: 'Shrani',
  necessary: 'Nujno',
  necessaryText:
    'Tisto, brez česar spletno mesto ne more delovati. Sem spada zapis vaše izbire v piškotku »{name}« in v shrambi pod imeni, ki se tako začnejo; hrani se 180 dni po privolitvi in 365 dni po zavrnitvi. Vedno vklopljeno.',
  vendors: {
    one: '{count} tretja oseba in njeni piškotki',
    two: '{count} tretji osebi in njuni piškotki',
    few: '{count} tretje osebe in njihovi piškotki',
    other: '{count} tretjih oseb in njihovi piškotki',
  },
  noVendors: 'Spletno mesto tukaj ne navaja tretjih oseb.',
  policyOf: 'Politika zasebnosti: {vendor}',
  cookie: '{name}: {lifetime}, namesti {vendor}, kje: {place}',
  unknownLifetime: 'čas hrambe ni naveden',
  thisSite: 'to spletno mesto',
  storage: '{names}: v shrambi tega brskalnika, namesti {vendor}',
  limits:
    'Ko privolitev prekličete, se to, kar je navedeno za to spletno mesto, izbriše, kolikor stran to zmore, in stran se znova naloži. Kar lahko berejo samo strežniki in kar tretje osebe hranijo na svojih naslovih, lahko izbrišejo samo oni.',
  choice: 'Vaša izbira ({date}, način: {method}): {decisions}. Naslednje vprašanje: {expires}.',
  granted: '{purpose} (vklopljeno)',
  denied: '{purpose} (izklopljeno)',
  methods: {
    accept: '»Sprejmi«',
    decline: '»Zavrni«',
    save: '»Shrani«',
    withdraw: 'preklic privolitve',
    api: 'lastni element spletnega mesta',
    gpc: 'signal zavrnitve vašega brskalnika',
  },
  record: 'Zapis vaše privolitve',
  textMissing: 'Prikazanega besedila ni več v tem brskalniku.',
  download: 'Prenesi kot JSON',
  gpcConflict:
    'Vaš brskalnik pošilja signal zavrnitve (Global Privacy Control). Kar tukaj vklopite, je v nasprotju z njim.',
  descriptions: {
    functional: 'Pomnjenje na primer regije ali glasnosti predvajalnika med obiski.',
    analytics: 'Štetje, katere strani se berejo in kako jih obiskovalci najdejo.',
    advertising: 'Izbira in štetje oglasov, tudi glede na to, kaj berete tukaj in drugje.',
    embeds:
      'Prikaz videoposnetkov, objav in zemljevidov z drugih spletnih mest, ki izvedo, kaj si tukaj ogledujete.',
  },
};
