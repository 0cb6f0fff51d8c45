import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'nn',
  heading: 'Innhald frå {provider}',
  receives:
    'For å vise dette koplar nettlesaren din seg til {host}. {provider} får då IP-adressa di, opplysningar om nettlesaren og adressa til denne nettstaden, og kan lagre og lese informasjonskapslar.',
  once: 'Vis éin gong',
  always: 'Vis alltid',
  alwaysText: '«{always}» slår på {purposes} for heile denne nettstaden.',
  original: 'Opne på {host}',
  shown: 'Innhald frå {provider} blir lasta inn.',
};
