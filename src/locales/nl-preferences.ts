import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'nl',
  heading: 'Cookie-instellingen',
  intro:
    'Kies waarvoor {site} en derden cookies en vergelijkbare technieken op uw apparaat mogen gebruiken. Behalve het noodzakelijke staat niets aan totdat u het toestaat, en u kunt uw toestemming hier op elk moment intrekken.',
  close: 'Sluiten zonder wijziging',
  declineAll: 'Alles weigeren',
  acceptAll: 'Alles accepteren',
  save: 'Opslaan',
  on: 'Aan',
  off: 'Uit',
  necessary: 'Noodzakelijk',
  necessaryText:
    'Zonder dit werkt de site niet. Hieronder valt de vastlegging van uw keuze, in de cookie ‘{name}’ en in de browseropslag onder namen die zo beginnen. Die wordt na toestemming 180 dagen en na een weigering 365 dagen bewaard. Staat altijd aan.',
  vendors: {
    one: '{count} derde partij en haar cookies',
    other: '{count} derde partijen en hun cookies',
  },
  noVendors: 'De site noemt voor dit doel geen derde partijen.',
  policyOf: 'Privacybeleid van {vendor}',
  search: 'Derde partij zoeken',
  cookie: '{name}: {lifetime}, op {place}',
  unknownLifetime: 'bewaartermijn niet vermeld',
  thisSite: 'deze site',
  storage: '{names}: tot verwijdering in de opslag van deze browser',
  limits:
    'Als u uw toestemming intrekt, wordt wat voor deze site is vermeld, verwijderd voor zover een pagina dat kan, en wordt de pagina opnieuw geladen. Wat alleen servers kunnen lezen en wat derden op hun eigen adressen bewaren, kunnen alleen zij verwijderen.',
  choice:
    'Uw keuze van {date}, gemaakt via {method}: {decisions}. Op {expires} wordt het u opnieuw gevraagd.',
  granted: '{purpose} (aan)',
  denied: '{purpose} (uit)',
  methods: {
    accept: '‘Accepteren’',
    decline: '‘Weigeren’',
    save: '‘Opslaan’',
    withdraw: 'het intrekken van uw toestemming',
    api: 'een script op deze site of een hulpmiddel in uw browser',
    gpc: 'het opt-outsignaal van uw browser',
    app: 'onze app',
    migrated: 'onze eerdere melding',
  },
  record: 'Registratie van uw toestemming',
  textMissing: 'De getoonde tekst staat niet meer in deze browser.',
  download: 'Downloaden als JSON',
  gpcConflict:
    'Uw browser verstuurt een opt-outsignaal (Global Privacy Control). Wat u hier toestaat, gaat vóór dit signaal.',
  descriptions: {
    functional:
      'Onthoudt tussen uw bezoeken bijvoorbeeld een regio of het volume van een mediaspeler.',
    analytics: 'Telt welke pagina’s worden gelezen en hoe bezoekers ze vinden.',
    advertising:
      'Kiest en telt advertenties, ook op basis van een profiel van wat u hier en elders leest.',
    embeds:
      'Toont video’s, berichten en kaarten van andere sites, die zo te weten komen wat u hier bekijkt.',
  },
};
