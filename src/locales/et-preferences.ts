import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'et',
  heading: 'Küpsiste seaded',
  intro:
    'Valige, milleks {site} ja kolmandad isikud tohivad teie seadmes küpsiseid ja sarnast salvestusruumi kasutada. Midagi pole sisse lülitatud enne, kui te selle ise sisse lülitate, ja siin saate seda igal ajal muuta.',
  close: 'Sulge muudatusteta',
  declineAll: 'Keeldu kõigist',
  acceptAll: 'Nõustu kõigiga',
  save: 'Salvesta',
  necessary: 'Vajalik',
  necessaryText:
    'See, milleta sait ei tööta. Siia kuulub teave teie valiku kohta küpsises „{name}“ ja brauseri salvestusruumis sama algusega nimede all; seda hoitakse nõusoleku järel 180 ja keeldumise järel 365 päeva. Alati sisse lülitatud.',
  vendors: {
    one: '{count} kolmas isik ja tema küpsised',
    other: '{count} kolmandat isikut ja nende küpsised',
  },
  noVendors: 'Sait ei nimeta siin kolmandaid isikuid.',
  policyOf: 'Privaatsuspoliitika: {vendor}',
  cookie: '{name}: {lifetime}, paigaldaja {vendor}, asukoht {place}',
  unknownLifetime: 'säilitusaeg märkimata',
  thisSite: 'see sait',
  storage: '{names}: selle brauseri salvestusruumis, paigaldaja {vendor}',
  limits:
    'Kui võtate nõusoleku tagasi, kustutatakse selle saidi kohta loetletu niivõrd, kui leht seda suudab, ja leht laaditakse uuesti. Seda, mida saavad lugeda ainult serverid, ja seda, mida kolmandad isikud hoiavad oma aadressidel, saavad kustutada ainult nemad ise.',
  choice: 'Teie valik ({date}; viis: {method}): {decisions}. Uuesti küsitakse: {expires}.',
  granted: '{purpose} sisse lülitatud',
  denied: '{purpose} välja lülitatud',
  methods: {
    accept: '„Nõustu“',
    decline: '„Keeldu“',
    save: '„Salvesta“',
    withdraw: 'nõusoleku tagasivõtmine',
    api: 'saidi enda juhtelement',
    gpc: 'brauseri loobumissignaal',
  },
  record: 'Teave teie nõusoleku kohta',
  textMissing: 'Näidatud teksti selles brauseris enam ei ole.',
  download: 'Laadi alla JSON-failina',
  gpcConflict:
    'Teie brauser saadab loobumissignaali (Global Privacy Control). See, mille siin sisse lülitate, on sellega vastuolus.',
  descriptions: {
    functional: 'Peavad külastuste vahel meeles näiteks piirkonna või pleieri helitugevuse.',
    analytics: 'Loendab, milliseid lehti loetakse ja kuidas külastajad need leiavad.',
    advertising: 'Valib ja loendab reklaame, ka selle järgi, mida loete siin ja mujal.',
    embeds:
      'Näitab videoid, postitusi ja kaarte teistelt saitidelt, mis saavad teada, mida te siin vaatate.',
  },
};
