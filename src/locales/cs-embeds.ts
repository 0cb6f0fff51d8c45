import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'cs',
  heading: 'Obsah ze služby {provider}',
  receives:
    'Aby se tento obsah zobrazil, připojí se váš prohlížeč k serveru {host}. {provider} pak získá vaši IP adresu, údaje o vašem prohlížeči a adresu tohoto webu a může ukládat a číst cookies.',
  once: 'Zobrazit jednou',
  always: 'Zobrazovat vždy',
  alwaysText: 'Tlačítkem „{always}“ se na celém tomto webu zapne: {purposes}.',
  original: 'Otevřít na {host}',
  shown: 'Načítá se obsah ze služby {provider}.',
};
