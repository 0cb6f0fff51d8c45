import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'lt',
  heading: 'Turinio šaltinis – {provider}',
  receives:
    'Kad šis turinys būtų parodytas, jūsų naršyklė jungiasi prie serverio {host}. Tada teikėjas {provider} gauna jūsų IP adresą, duomenis apie jūsų naršyklę ir šios svetainės adresą ir gali saugoti bei skaityti slapukus.',
  once: 'Rodyti vieną kartą',
  always: 'Rodyti visada',
  alwaysText: 'Pasirinkus „{always}“, visoje šioje svetainėje įjungiama: {purposes}.',
  original: 'Atidaryti svetainėje {host}',
  shown: 'Įkeliamas turinys. Šaltinis – {provider}.',
};
