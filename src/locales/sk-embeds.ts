import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'sk',
  heading: 'Obsah od poskytovateľa {provider}',
  receives:
    'Aby sa tento obsah zobrazil, váš prehliadač sa pripojí k serveru {host}. Poskytovateľ {provider} tým získa vašu IP adresu, údaje o vašom prehliadači a adresu tohto webu a môže ukladať súbory cookie a čítať ich.',
  once: 'Zobraziť raz',
  always: 'Zobrazovať vždy',
  alwaysText: 'Tlačidlom „{always}“ sa na celom tomto webe zapne: {purposes}.',
  original: 'Otvoriť na webe {host}',
  shown: 'Načítava sa obsah od poskytovateľa {provider}.',
};
