import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'et',
  heading: 'Teenuse {provider} sisu',
  receives:
    'Sisu näitamiseks loob teie brauser ühenduse serveriga {host}. {provider} saab siis teie IP-aadressi, andmed teie brauseri kohta ja selle saidi aadressi ning võib küpsiseid salvestada ja lugeda.',
  once: 'Näita üks kord',
  always: 'Näita alati',
  alwaysText: 'Nupuga „{always}“ lülitatakse kogu sellel saidil sisse: {purposes}.',
  original: 'Ava saidil {host}',
  shown: 'Teenuse {provider} sisu laaditakse.',
};
