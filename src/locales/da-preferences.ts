import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'da',
  heading: 'Cookieindstillinger',
  intro:
    'Vælg, til hvilke formål {site} og tredjeparter må bruge cookies og lignende lagring på din enhed. Bortset fra det nødvendige er intet slået til, før du tillader det, og her kan du til enhver tid ændre dit valg eller trække dit samtykke tilbage.',
  close: 'Luk uden at ændre',
  declineAll: 'Afvis alle',
  acceptAll: 'Accepter alle',
  save: 'Gem',
  on: 'Til',
  off: 'Fra',
  necessary: 'Nødvendigt',
  necessaryText:
    'Det, som webstedet ikke kan fungere uden. Det omfatter registreringen af dit valg i cookien »{name}« og i browserens lager under navne med samme begyndelse; den opbevares i 180 dage efter et samtykke og 365 dage efter et afslag. Altid slået til.',
  vendors: {
    one: '{count} tredjepart og dens cookies',
    other: '{count} tredjeparter og deres cookies',
  },
  noVendors: 'Webstedet nævner ingen tredjeparter til dette formål.',
  policyOf: 'Privatlivspolitik for {vendor}',
  search: 'Find en tredjepart',
  cookie: '{name}: {lifetime}, på {place}',
  unknownLifetime: 'opbevaringstid ikke oplyst',
  thisSite: 'dette websted',
  storage: '{names}: i denne browsers lager indtil sletning',
  limits:
    'Når du trækker dit samtykke tilbage, slettes det, der er angivet for dette websted, i det omfang en side kan gøre det, og siden genindlæses. Det, som kun servere kan læse, og det, som tredjeparter opbevarer på deres egne adresser, kan kun de selv slette.',
  choice:
    'Dit valg den {date}, foretaget via {method}: {decisions}. Du bliver spurgt igen den {expires}.',
  granted: '{purpose} slået til',
  denied: '{purpose} slået fra',
  methods: {
    accept: '»Accepter«',
    decline: '»Afvis«',
    save: '»Gem«',
    withdraw: 'tilbagetrækning af samtykke',
    api: 'et script på webstedet eller et værktøj i din browser',
    gpc: 'browserens fravalgssignal',
    app: 'vores app',
    migrated: 'vores tidligere meddelelse',
  },
  record: 'Registreringen af dit samtykke',
  textMissing: 'Den viste tekst findes ikke længere i denne browser.',
  download: 'Hent som JSON',
  gpcConflict:
    'Din browser sender et fravalgssignal (Global Privacy Control). Det, du tillader her, gælder trods signalet.',
  descriptions: {
    functional: 'Husker for eksempel en region eller afspillerens lydstyrke mellem besøg.',
    analytics: 'Tæller, hvilke sider der læses, og hvordan besøgende finder dem.',
    advertising:
      'Udvælger og tæller annoncer, også ud fra en profil af, hvad du læser her og andre steder.',
    embeds: 'Viser videoer, opslag og kort fra andre websteder, som får at vide, hvad du ser her.',
  },
};
