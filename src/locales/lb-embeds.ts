import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'lb',
  heading: 'Inhalt vum Ubidder {provider}',
  receives:
    'Fir dësen Inhalt ze weisen, verbënnt sech Äre Browser mat {host}. Den Ubidder {provider} kritt dann Är IP-Adress, Informatiounen iwwer Äre Browser an d’Adress vun dësem Site a ka Cookië späicheren a liesen.',
  once: 'Eemol weisen',
  always: 'Ëmmer weisen',
  alwaysText: 'Mat „{always}“ gëtt op dësem ganze Site ageschalt: {purposes}.',
  original: 'Op {host} opmaachen',
  shown: 'Den Inhalt vum Ubidder {provider} gëtt gelueden.',
};
