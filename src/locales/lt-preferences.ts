import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'lt',
  heading: 'Slapukų nustatymai',
  intro:
    'Pasirinkite, kam {site} ir trečiosios šalys gali naudoti slapukus ir panašią saugyklą jūsų įrenginyje. Niekas neįjungta, kol patys to neįjungiate, ir čia tai galite bet kada pakeisti.',
  close: 'Uždaryti nekeičiant',
  declineAll: 'Atmesti visus',
  acceptAll: 'Priimti visus',
  save: 'Išsaugoti',
  necessary: 'Būtinieji',
  necessaryText:
    'Tai, be ko svetainė neveikia. Tai apima įrašą apie jūsų pasirinkimą slapuke „{name}“ ir naršyklės saugykloje tokios pat pradžios pavadinimais; jis saugomas 180 dienų po sutikimo ir 365 dienas po atsisakymo. Visada įjungta.',
  vendors: {
    one: '{count} trečioji šalis ir jos slapukai',
    few: '{count} trečiosios šalys ir jų slapukai',
    many: '{count} trečiosios šalies ir jų slapukai',
    other: '{count} trečiųjų šalių ir jų slapukai',
  },
  noVendors: 'Svetainė čia nenurodo trečiųjų šalių.',
  policyOf: 'Privatumo politika: {vendor}',
  cookie: '{name}: {lifetime}, įrašo {vendor}, vieta – {place}',
  unknownLifetime: 'saugojimo laikas nenurodytas',
  thisSite: 'ši svetainė',
  storage: '{names}: šios naršyklės saugykloje, įrašo {vendor}',
  limits:
    'Kai atšaukiate sutikimą, tai, kas nurodyta šiai svetainei, ištrinama tiek, kiek gali puslapis, ir puslapis įkeliamas iš naujo. Tai, ką gali skaityti tik serveriai, gali ištrinti tik jie, o tai, ką trečiosios šalys saugo savo adresais, – tik jos pačios.',
  choice:
    'Jūsų {date} pasirinkimas (būdas – {method}): {decisions}. Jūsų vėl bus klausiama {expires}.',
  granted: '{purpose} – įjungta',
  denied: '{purpose} – išjungta',
  methods: {
    accept: '„Priimti“',
    decline: '„Atmesti“',
    save: '„Išsaugoti“',
    withdraw: 'sutikimo atšaukimas',
    api: 'pačios svetainės valdiklis',
    gpc: 'naršyklės atsisakymo signalas',
  },
  record: 'Jūsų sutikimo įrašas',
  textMissing: 'Rodyto teksto šioje naršyklėje nebėra.',
  download: 'Atsisiųsti JSON formatu',
  gpcConflict:
    'Jūsų naršyklė siunčia atsisakymo signalą (Global Privacy Control). Tai, ką čia įjungiate, jam prieštarauja.',
  descriptions: {
    functional: 'Įsimena, pavyzdžiui, regioną ar leistuvo garsumą iki kito apsilankymo.',
    analytics: 'Skaičiuoja, kurie puslapiai skaitomi ir kaip lankytojai juos randa.',
    advertising: 'Atrenka ir skaičiuoja reklamas, taip pat pagal tai, ką skaitote čia ir kitur.',
    embeds:
      'Rodo vaizdo ir socialinių tinklų įrašus bei žemėlapius iš kitų svetainių, kurios sužino, ką čia žiūrite.',
  },
};
