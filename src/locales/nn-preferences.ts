import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'nn',
  heading: 'Cookieinnstillingar',
  intro:
    'Vel kva føremål {site} og tredjepartar får bruke informasjonskapslar og liknande lagring på eininga di til. Alt som er valfritt, er slått av til du tillèt det, og du kan når som helst trekkje tilbake samtykket her.',
  close: 'Lukk utan å endre',
  declineAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  save: 'Lagre',
  on: 'På',
  off: 'Av',
  necessary: 'Nødvendig',
  necessaryText:
    'Det nettstaden ikkje kan fungere utan. Dette omfattar registreringa av valet ditt, i informasjonskapselen «{name}» og i lagringa til nettlesaren under namn med same byrjing; ho blir teken vare på i 180 dagar etter samtykke og 365 dagar etter avslag. Alltid på.',
  vendors: {
    one: '{count} tredjepart og tilhøyrande informasjonskapslar',
    other: '{count} tredjepartar og tilhøyrande informasjonskapslar',
  },
  noVendors: 'Nettstaden nemner ingen tredjepartar for dette føremålet.',
  policyOf: 'Personvernerklæringa til {vendor}',
  search: 'Finn ein tredjepart',
  cookie: '{name}: {lifetime}, på {place}',
  unknownLifetime: 'lagringstid ikkje oppgitt',
  thisSite: 'denne nettstaden',
  storage: '{names}: i lagringa til denne nettlesaren til det blir sletta',
  limits:
    'Når du trekkjer tilbake samtykket, blir det som er oppført for denne nettstaden, sletta i den grad ei side kan gjere det, og sida blir lasta inn på nytt. Det som berre tenarar kan lese, og det som tredjepartar lagrar på sine eigne nettstader, kan berre dei sjølve slette.',
  choice: 'Valet ditt {date}, gjort via {method}: {decisions}. Du blir spurd igjen {expires}.',
  granted: '{purpose} (på)',
  denied: '{purpose} (av)',
  methods: {
    accept: '«Godta»',
    decline: '«Avvis»',
    save: '«Lagre»',
    withdraw: 'tilbaketrekking av samtykke',
    api: 'eit skript på nettstaden eller eit verktøy i nettlesaren din',
    gpc: 'reservasjonssignalet frå nettlesaren',
    app: 'appen vår',
    migrated: 'det tidlegare varselet vårt',
  },
  record: 'Registreringa av samtykket ditt',
  textMissing: 'Teksten som vart vist, finst ikkje lenger i denne nettlesaren.',
  download: 'Last ned som JSON',
  gpcConflict:
    'Nettlesaren din sender eit reservasjonssignal (Global Privacy Control). Det du tillèt her, går føre signalet.',
  descriptions: {
    functional: 'Hugsar til dømes regionen din eller lydstyrken i avspelaren mellom besøk.',
    analytics: 'Tel kva sider som blir lesne, og korleis dei besøkjande finn dei.',
    advertising:
      'Vel ut og tel annonsar, også ut frå ein profil av det du les her og andre stader.',
    embeds:
      'Viser videoar, innlegg og kart frå andre nettstader, som då kan sjå kva du ser på her.',
  },
};
