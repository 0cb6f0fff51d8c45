import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'bs',
  heading: 'Sadržaj sa servisa {provider}',
  receives:
    'Za prikaz ovog sadržaja vaš preglednik se povezuje sa serverom {host}. {provider} tada dobija vašu IP-adresu, podatke o vašem pregledniku i adresu ovog portala te može pohranjivati i čitati kolačiće.',
  once: 'Prikaži jednom',
  always: 'Prikaži uvijek',
  alwaysText: 'Ako odaberete „{always}”, na cijelom ovom portalu bit će uključeno: {purposes}.',
  original: 'Otvori na {host}',
  shown: 'Učitava se sadržaj sa servisa {provider}.',
};
