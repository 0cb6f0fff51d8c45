import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'eu',
  heading: '{provider} zerbitzuko edukia',
  receives:
    'Eduki hau erakusteko, zure nabigatzailea {host} zerbitzarira konektatzen da. Orduan, {provider} zerbitzuak zure IP helbidea, nabigatzaileari buruzko datuak eta webgune honen helbidea jasotzen ditu, eta cookieak gorde eta irakur ditzake.',
  once: 'Erakutsi behin',
  always: 'Erakutsi beti',
  alwaysText:
    '«{always}» botoiak honako hau aktibatzen du webgune honetako orri guztietan: {purposes}.',
  original: 'Ireki {host} webgunean',
  shown: '{provider} zerbitzuko edukia kargatzen ari da.',
};
