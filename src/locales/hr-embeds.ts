import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'hr',
  heading: 'Sadržaj s platforme {provider}',
  receives:
    'Za prikaz ovog sadržaja vaš se preglednik povezuje s poslužiteljem {host}. {provider} tada dobiva vašu IP-adresu, podatke o vašem pregledniku i adresu ovog web-mjesta te može pohranjivati i čitati kolačiće.',
  once: 'Prikaži jedanput',
  always: 'Prikaži uvijek',
  alwaysText: 'Ako odaberete „{always}”, na cijelom ovom web-mjestu bit će uključeno: {purposes}.',
  original: 'Otvori na {host}',
  shown: 'Učitava se sadržaj s platforme {provider}.',
};
