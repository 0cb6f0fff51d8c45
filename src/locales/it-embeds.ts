import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'it',
  heading: 'Contenuto di {provider}',
  receives:
    'Per mostrare questo contenuto, il suo browser si collega a {host}. {provider} riceve così l’indirizzo IP da cui lei si collega, informazioni sul browser e l’indirizzo di questo sito, e può salvare e leggere cookie.',
  once: 'Mostra una volta',
  always: 'Mostra sempre',
  alwaysText: '«{always}» attiva quanto segue su tutto il sito: {purposes}.',
  original: 'Apri su {host}',
  shown: 'Il contenuto di {provider} si sta caricando.',
};
