import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'lt',
  heading: 'Slapukai svetainėje {site}',
  text: '{site} ir trečiosios šalys nori jūsų įrenginyje saugoti ir skaityti slapukus ir panašius duomenis. Tikslas – {purposes}.',
  withdrawal:
    'Savo pasirinkimą bet kada galite pakeisti arba sutikimą atšaukti šios svetainės skiltyje „{cookieSettings}“.',
  decline: 'Atmesti',
  accept: 'Priimti',
  settings: 'Nustatymai',
  readMore: 'Skaityti daugiau',
  readMoreLabel: 'Skaityti daugiau apie slapukus',
  list: { pair: '{first} ir {next}', middle: '{first}, {next}', end: '{first} ir {next}' },
  purposes: {
    functional: 'papildomos funkcijos',
    analytics: 'statistika',
    advertising: 'profiliais pagrįsta reklama',
    embeds: 'įterptas turinys',
  },
  cookieSettings: 'Slapukų nustatymai',
  accepted: 'Slapukai priimti.',
  declined: 'Slapukai atmesti.',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  changed: 'Nauja po jūsų {date} pasirinkimo: {changes}.',
  notKept:
    'Jūsų naršyklė šiai svetainei nieko neišsaugo, todėl jūsų pasirinkimas galioja tik šiame puslapyje.',
  gpcHonoured:
    'Jūsų naršyklė siunčia atsisakymo signalą (Global Privacy Control). Svetainė jo paiso. Lieka išjungta: {purposes}.',
  notLoaded:
    'Ši svetainės dalis neįkelta. Patikrinkite interneto ryšį ir bandykite dar kartą arba įkelkite puslapį iš naujo.',
  close: 'Uždaryti',
};
