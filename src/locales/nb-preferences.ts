import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'nb',
  heading: 'Cookieinnstillinger',
  intro:
    'Velg hva {site} og tredjeparter får bruke informasjonskapsler og lignende lagring på enheten din til. Ingenting er slått på før du selv slår det på, og her kan du når som helst endre det.',
  close: 'Lukk uten å endre',
  declineAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  save: 'Lagre',
  necessary: 'Nødvendig',
  necessaryText:
    'Det nettstedet ikke kan fungere uten. Dette omfatter registreringen av valget ditt, i informasjonskapselen «{name}» og i nettleserens lager under navn med samme begynnelse; den oppbevares i 180 dager etter samtykke og 365 dager etter avslag. Alltid på.',
  vendors: {
    one: '{count} tredjepart og dens informasjonskapsler',
    other: '{count} tredjeparter og deres informasjonskapsler',
  },
  noVendors: 'Nettstedet nevner ingen tredjeparter her.',
  policyOf: 'Personvernerklæringen til {vendor}',
  cookie: '{name}: {lifetime}, plassert av {vendor} på {place}',
  unknownLifetime: 'lagringstid ikke oppgitt',
  thisSite: 'dette nettstedet',
  storage: '{names}: i lageret til denne nettleseren, plassert av {vendor}',
  limits:
    'Når du trekker tilbake samtykket, slettes det som er oppført for dette nettstedet, så langt en side kan gjøre det, og siden lastes inn på nytt. Det som bare servere kan lese, og det som tredjeparter oppbevarer på sine egne adresser, kan bare de selv slette.',
  choice: 'Valget ditt {date}, gjort via {method}: {decisions}. Du blir spurt igjen {expires}.',
  granted: '{purpose} på',
  denied: '{purpose} av',
  methods: {
    accept: '«Godta»',
    decline: '«Avvis»',
    save: '«Lagre»',
    withdraw: 'tilbaketrekking av samtykke',
    api: 'en av nettstedets egne funksjoner',
    gpc: 'reservasjonssignalet fra nettleseren',
  },
  record: 'Registreringen av samtykket ditt',
  textMissing: 'Teksten som ble vist, finnes ikke lenger i denne nettleseren.',
  download: 'Last ned som JSON',
  gpcConflict:
    'Nettleseren din sender et reservasjonssignal (Global Privacy Control). Det du slår på her, strider mot signalet.',
  descriptions: {
    functional: 'Husker for eksempel en region eller lydstyrken i avspilleren mellom besøk.',
    analytics: 'Teller hvilke sider som leses, og hvordan besøkende finner dem.',
    advertising: 'Velger ut og teller annonser, også ut fra hva du leser her og andre steder.',
    embeds: 'Viser videoer, innlegg og kart fra andre nettsteder, som får vite hva du ser på her.',
  },
};
