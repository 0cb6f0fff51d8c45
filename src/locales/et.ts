import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'et',
  heading: 'Küpsised saidil {site}',
  text: '{site} ja kolmandad isikud soovivad salvestada teie seadmesse küpsiseid ja sarnaseid andmeid ning neid lugeda. Eesmärk: {purposes}.',
  withdrawal:
    'Oma valikut saate igal ajal muuta või nõusoleku tagasi võtta selle saidi jaotises „{cookieSettings}“.',
  decline: 'Keeldu',
  accept: 'Nõustu',
  settings: 'Seaded',
  readMore: 'Loe lähemalt',
  readMoreLabel: 'Loe lähemalt küpsiste kohta',
  list: { pair: '{first} ja {next}', middle: '{first}, {next}', end: '{first} ja {next}' },
  purposes: {
    functional: 'lisafunktsioonid',
    analytics: 'statistika',
    advertising: 'profiilipõhine reklaam',
    embeds: 'manustatud sisu',
  },
  cookieSettings: 'Küpsiste seaded',
  accepted: 'Olete küpsistega nõustunud.',
  declined: 'Olete küpsistest keeldunud.',
  saved: 'Teie valik on salvestatud.',
  changed: 'Lisandunud pärast teie valikut ({date}): {changes}.',
  notKept:
    'Teie brauser ei salvesta selle saidi jaoks midagi, seega kehtib teie valik ainult sellel lehel.',
  gpcHonoured:
    'Teie brauser saadab loobumissignaali (Global Privacy Control). Sait järgib seda. Endiselt välja lülitatud: {purposes}.',
  notLoaded:
    'Seda saidi osa ei õnnestunud laadida. Kontrollige internetiühendust ja proovige veel kord või laadige leht uuesti.',
  close: 'Sulge',
};
