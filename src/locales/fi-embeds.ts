import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'fi',
  heading: 'Sisältöä palvelusta {provider}',
  receives:
    'Sisällön näyttämistä varten selaimesi ottaa yhteyden palvelimeen {host}. {provider} saa tällöin IP-osoitteesi, tietoja selaimestasi ja tämän sivuston osoitteen, ja se voi tallentaa ja lukea evästeitä.',
  once: 'Näytä kerran',
  always: 'Näytä aina',
  alwaysText: 'Painikkeella ”{always}” kytketään koko sivustolla päälle: {purposes}.',
  original: 'Avaa sivustolla {host}',
  shown: 'Ladataan sisältöä palvelusta {provider}.',
};
