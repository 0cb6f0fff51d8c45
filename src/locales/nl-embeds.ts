import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'nl',
  heading: 'Inhoud van {provider}',
  receives:
    'Om dit te tonen, maakt uw browser verbinding met {host}. {provider} ontvangt dan uw IP-adres, gegevens over uw browser en het adres van deze site, en kan cookies plaatsen en uitlezen.',
  once: 'Eenmalig tonen',
  always: 'Altijd tonen',
  alwaysText: '‘{always}’ zet op de hele site het volgende aan: {purposes}.',
  original: 'Openen op {host}',
  shown: 'Inhoud van {provider} wordt geladen.',
};
