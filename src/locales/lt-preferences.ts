import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'lt',
  heading: 'Slapukų nustatymai',
  intro:
    'Pasirinkite, kokiais tikslais {site} ir trečiosios šalys gali naudoti slapukus ir panašias saugyklas jūsų įrenginyje. Išskyrus tai, kas būtina, niekas neįjungta, kol to neleisite, o sutikimą čia galite bet kada atšaukti.',
  close: 'Uždaryti nekeičiant',
  declineAll: 'Atmesti visus',
  acceptAll: 'Priimti visus',
  save: 'Išsaugoti',
  on: 'Įjungta',
  off: 'Išjungta',
  necessary: 'Būtinieji',
  necessaryText:
    'Tai, be ko svetainė neveikia. Tai apima įrašą apie jūsų pasirinkimą slapuke „{name}“ ir naršyklės saugykloje, kur pavadinimai prasideda taip pat; jis saugomas 180 dienų po sutikimo ir 365 dienas po atsisakymo. Visada įjungta.',
  vendors: {
    one: '{count} trečioji šalis ir susiję slapukai',
    few: '{count} trečiosios šalys ir susiję slapukai',
    many: '{count} trečiosios šalies ir susiję slapukai',
    other: '{count} trečiųjų šalių ir susiję slapukai',
  },
  noVendors: 'Šiam tikslui svetainė nenurodo trečiųjų šalių.',
  policyOf: 'Privatumo politika: {vendor}',
  search: 'Ieškoti trečiosios šalies',
  cookie: '{name}: {lifetime}, vieta – {place}',
  unknownLifetime: 'saugojimo laikas nenurodytas',
  thisSite: 'ši svetainė',
  storage: '{names}: šios naršyklės saugykloje iki ištrynimo',
  limits:
    'Kai atšaukiate sutikimą, tai, kas nurodyta šiai svetainei, ištrinama tiek, kiek gali puslapis, ir puslapis įkeliamas iš naujo. Tai, ką gali skaityti tik serveriai, gali ištrinti tik jie, o tai, ką trečiosios šalys saugo savo adresais, – tik jos pačios.',
  choice:
    'Jūsų {date} pasirinkimas (būdas – {method}): {decisions}. {expires} jūsų vėl bus klausiama.',
  granted: '{purpose} – įjungta',
  denied: '{purpose} – išjungta',
  methods: {
    accept: '„Priimti“',
    decline: '„Atmesti“',
    save: '„Išsaugoti“',
    withdraw: 'sutikimo atšaukimas',
    api: 'scenarijus šioje svetainėje arba įrankis jūsų naršyklėje',
    gpc: 'naršyklės atsisakymo signalas',
    app: 'mūsų programėlė',
    migrated: 'ankstesnis mūsų pranešimas',
  },
  record: 'Jūsų sutikimo įrašas',
  textMissing: 'Rodyto teksto šioje naršyklėje nebėra.',
  download: 'Atsisiųsti JSON formatu',
  gpcConflict:
    'Jūsų naršyklė siunčia atsisakymo signalą (Global Privacy Control). Tai, ką čia leidžiate, galioja nepaisant jo.',
  descriptions: {
    functional: 'Įsimena, pavyzdžiui, regioną ar leistuvo garsumą iki kito apsilankymo.',
    analytics: 'Skaičiuoja, kurie puslapiai skaitomi ir kaip lankytojai juos randa.',
    advertising:
      'Atrenka ir skaičiuoja reklamas, taip pat pagal jūsų čia ir kitur skaitomo turinio profilį.',
    embeds:
      'Rodo vaizdo ir socialinių tinklų įrašus bei žemėlapius iš kitų svetainių, kurios sužino, ką čia žiūrite.',
  },
};
