import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'sr-Latn',
  heading: 'Izvor sadržaja: {provider}',
  receives:
    'Da bi se ovaj sadržaj prikazao, vaš pregledač se povezuje sa serverom {host}. Pružalac usluge {provider} tada dobija vašu IP adresu, podatke o vašem pregledaču i adresu ovog sajta i može da čuva i čita kolačiće.',
  once: 'Prikaži jednom',
  always: 'Prikazuj uvek',
  alwaysText: 'Ako izaberete „{always}”, na celom ovom sajtu biće uključeno: {purposes}.',
  original: 'Otvori na sajtu {host}',
  shown: 'Učitava se sadržaj. Izvor: {provider}.',
};
