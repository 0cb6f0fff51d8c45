import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ms',
  heading: 'Kandungan daripada {provider}',
  receives:
    'Untuk memaparkan kandungan ini, pelayar anda berhubung dengan {host}. {provider} kemudian menerima alamat IP anda, maklumat tentang pelayar anda dan alamat laman web ini, serta boleh menyimpan dan membaca kuki.',
  once: 'Paparkan sekali sahaja',
  always: 'Sentiasa paparkan',
  alwaysText: '“{always}” menghidupkan {purposes} di seluruh laman web ini.',
  original: 'Buka di {host}',
  shown: 'Kandungan daripada {provider} sedang dimuatkan.',
};
