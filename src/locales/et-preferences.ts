import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'et',
  heading: 'Küpsiste seaded',
  intro:
    'Valige, millistel eesmärkidel {site} ja kolmandad isikud tohivad teie seadmes küpsiseid ja sarnast salvestusruumi kasutada. Peale vajaliku on kõik välja lülitatud, kuni te selle lubate, ja nõusoleku saate siin igal ajal tagasi võtta.',
  close: 'Sulge muudatusteta',
  declineAll: 'Keeldu kõigist',
  acceptAll: 'Nõustu kõigiga',
  save: 'Salvesta',
  on: 'Sees',
  off: 'Väljas',
  necessary: 'Vajalik',
  necessaryText:
    'See, milleta sait ei tööta. Siia kuulub teave teie valiku kohta küpsises „{name}“ ja brauseri salvestusruumis sama algusega nimede all; seda hoitakse nõusoleku järel 180 ja keeldumise järel 365 päeva. Alati sisse lülitatud.',
  vendors: {
    one: '{count} kolmas isik ja tema küpsised',
    other: '{count} kolmandat isikut ja nende küpsised',
  },
  noVendors: 'Sait ei nimeta selle eesmärgi puhul kolmandaid isikuid.',
  policyOf: 'Privaatsuspoliitika: {vendor}',
  search: 'Otsi kolmandat isikut',
  cookie: '{name}: {lifetime}, asukoht: {place}',
  unknownLifetime: 'säilitusaeg märkimata',
  thisSite: 'see sait',
  storage: '{names}: selle brauseri salvestusruumis kuni kustutamiseni',
  limits:
    'Kui võtate nõusoleku tagasi, kustutatakse selle saidi kohta loetletu sel määral, mil leht seda suudab, ja leht laaditakse uuesti. Seda, mida saavad lugeda ainult serverid, ja seda, mida kolmandad isikud hoiavad oma aadressidel, saavad kustutada ainult nemad ise.',
  choice: 'Teie valik ({date}; toiming: {method}): {decisions}. Uuesti küsitakse: {expires}.',
  granted: '{purpose} sisse lülitatud',
  denied: '{purpose} välja lülitatud',
  methods: {
    accept: '„Nõustu“',
    decline: '„Keeldu“',
    save: '„Salvesta“',
    withdraw: 'nõusoleku tagasivõtmine',
    api: 'skript sellel saidil või tööriist teie brauseris',
    gpc: 'brauseri loobumissignaal',
    app: 'meie rakendus',
    migrated: 'meie varasem teade',
  },
  record: 'Teave teie nõusoleku kohta',
  textMissing: 'Näidatud teksti selles brauseris enam ei ole.',
  download: 'Laadi alla JSON-failina',
  gpcConflict:
    'Teie brauser saadab loobumissignaali (Global Privacy Control). See, mida siin lubate, kehtib sellest hoolimata.',
  descriptions: {
    functional: 'Peavad külastuste vahel meeles näiteks piirkonna või pleieri helitugevuse.',
    analytics: 'Loendab, milliseid lehti loetakse ja kuidas külastajad need leiavad.',
    advertising:
      'Valib ja loendab reklaame, ka profiili järgi, mis näitab, mida loete siin ja mujal.',
    embeds:
      'Näitab videoid, postitusi ja kaarte teistelt saitidelt, mis saavad teada, mida te siin vaatate.',
  },
};
