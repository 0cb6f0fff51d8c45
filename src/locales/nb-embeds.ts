import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'nb',
  heading: 'Innhold fra {provider}',
  receives:
    'For å vise dette kobler nettleseren din seg til {host}. {provider} får da IP-adressen din, opplysninger om nettleseren og adressen til dette nettstedet, og kan lagre og lese informasjonskapsler.',
  once: 'Vis én gang',
  always: 'Vis alltid',
  alwaysText: '«{always}» slår på {purposes} for hele dette nettstedet.',
  original: 'Åpne på {host}',
  shown: 'Innhold fra {provider} lastes inn.',
};
