import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sv',
  heading: 'Cookieinställningar',
  intro:
    'Välj för vilka ändamål {site} och tredjeparter får använda cookies och liknande lagring på din enhet. Utöver det nödvändiga är inget på förrän du tillåter det, och här kan du när som helst ändra ditt val eller återkalla ditt samtycke.',
  close: 'Stäng utan att ändra',
  declineAll: 'Avvisa alla',
  acceptAll: 'Acceptera alla',
  save: 'Spara',
  on: 'På',
  off: 'Av',
  necessary: 'Nödvändigt',
  necessaryText:
    'Det som webbplatsen inte fungerar utan. Här ingår uppgiften om ditt val, i cookien ”{name}” och i webbläsarens lagring under namn med samma början; den sparas i 180 dagar efter ett samtycke och 365 dagar efter ett nej. Alltid påslaget.',
  vendors: {
    one: '{count} tredjepart och dess cookies',
    other: '{count} tredjeparter och deras cookies',
  },
  noVendors: 'Webbplatsen namnger inga tredjeparter för detta ändamål.',
  policyOf: 'Integritetspolicy för {vendor}',
  search: 'Sök tredjepart',
  cookie: '{name}: {lifetime}, på {place}',
  unknownLifetime: 'lagringstid ej angiven',
  thisSite: 'den här webbplatsen',
  storage: '{names}: i den här webbläsarens lagring fram till radering',
  limits:
    'När du återkallar ditt samtycke raderas det som anges för den här webbplatsen, i den mån en sida kan göra det, och sidan läses in på nytt. Det som bara servrar kan läsa, och det som tredjeparter lagrar på egna adresser, kan bara de själva radera.',
  choice: 'Ditt val den {date}, gjort via {method}: {decisions}. Du tillfrågas igen den {expires}.',
  granted: '{purpose} (på)',
  denied: '{purpose} (av)',
  methods: {
    accept: '”Acceptera”',
    decline: '”Avvisa”',
    save: '”Spara”',
    withdraw: 'återkallelse av samtycke',
    api: 'ett skript på webbplatsen eller ett verktyg i din webbläsare',
    gpc: 'webbläsarens opt-out-signal',
    app: 'vår app',
    migrated: 'vårt tidigare meddelande',
  },
  record: 'Uppgifter om ditt samtycke',
  textMissing: 'Texten som visades finns inte längre i den här webbläsaren.',
  download: 'Ladda ner som JSON',
  gpcConflict:
    'Din webbläsare skickar en opt-out-signal (Global Privacy Control). Det du tillåter här gäller trots signalen.',
  descriptions: {
    functional: 'Kommer ihåg till exempel din region eller mediespelarens volym mellan besöken.',
    analytics: 'Räknar vilka sidor som läses och hur besökare hittar dem.',
    advertising:
      'Väljer ut och räknar annonser, även utifrån en profil av vad du läser här och på andra håll.',
    embeds:
      'Visar filmer, inlägg och kartor från andra webbplatser, som får veta vad du tar del av här.',
  },
};
