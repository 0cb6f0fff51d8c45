import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'fil',
  heading: 'Content mula sa {provider}',
  receives:
    'Para ipakita ito, kokonekta ang iyong browser sa {host}. Dahil dito, matatanggap ng {provider} ang iyong IP address, mga detalye ng iyong browser, at ang address ng site na ito, at maaari itong mag-imbak at magbasa ng mga cookie.',
  once: 'Ipakita ngayon lang',
  always: 'Ipakita palagi',
  alwaysText: 'I-o-on ng “{always}” ang {purposes} sa buong site na ito.',
  original: 'Buksan sa {host}',
  shown: 'Nilo-load ang content mula sa {provider}.',
};
