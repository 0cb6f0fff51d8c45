import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'nb',
  heading: 'Cookieinnstillinger',
  intro:
    'Velg til hvilke formål {site} og tredjeparter får bruke informasjonskapsler og lignende lagring på enheten din. Bortsett fra det nødvendige er ingenting slått på før du tillater det, og her kan du når som helst endre valget ditt eller trekke tilbake samtykket.',
  close: 'Lukk uten å endre',
  declineAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  save: 'Lagre',
  on: 'På',
  off: 'Av',
  necessary: 'Nødvendig',
  necessaryText:
    'Det nettstedet ikke kan fungere uten. Dette omfatter registreringen av valget ditt, i informasjonskapselen «{name}» og i nettleserens lagring under navn med samme begynnelse; den oppbevares i 180 dager etter samtykke og 365 dager etter avslag. Alltid på.',
  vendors: {
    one: '{count} tredjepart og dens informasjonskapsler',
    other: '{count} tredjeparter og deres informasjonskapsler',
  },
  noVendors: 'Nettstedet nevner ingen tredjeparter for dette formålet.',
  policyOf: 'Personvernerklæringen til {vendor}',
  search: 'Finn en tredjepart',
  cookie: '{name}: {lifetime}, på {place}',
  unknownLifetime: 'lagringstid ikke oppgitt',
  thisSite: 'dette nettstedet',
  storage: '{names}: i lagringen til denne nettleseren frem til sletting',
  limits:
    'Når du trekker tilbake samtykket, slettes det som er oppført for dette nettstedet, i den grad en side kan gjøre det, og siden lastes inn på nytt. Det som bare servere kan lese, og det som tredjeparter oppbevarer på sine egne adresser, kan bare de selv slette.',
  choice: 'Valget ditt {date}, gjort via {method}: {decisions}. Du blir spurt igjen {expires}.',
  granted: '{purpose} (på)',
  denied: '{purpose} (av)',
  methods: {
    accept: '«Godta»',
    decline: '«Avvis»',
    save: '«Lagre»',
    withdraw: 'tilbaketrekking av samtykke',
    api: 'et skript på nettstedet eller et verktøy i nettleseren din',
    gpc: 'reservasjonssignalet fra nettleseren',
    app: 'appen vår',
    migrated: 'det tidligere varselet vårt',
  },
  record: 'Registreringen av samtykket ditt',
  textMissing: 'Teksten som ble vist, finnes ikke lenger i denne nettleseren.',
  download: 'Last ned som JSON',
  gpcConflict:
    'Nettleseren din sender et reservasjonssignal (Global Privacy Control). Det du tillater her, gjelder til tross for signalet.',
  descriptions: {
    functional: 'Husker for eksempel en region eller lydstyrken i avspilleren mellom besøk.',
    analytics: 'Teller hvilke sider som leses, og hvordan besøkende finner dem.',
    advertising:
      'Velger ut og teller annonser, også ut fra en profil av hva du leser her og andre steder.',
    embeds: 'Viser videoer, innlegg og kart fra andre nettsteder, som får vite hva du ser på her.',
  },
};
