import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'id',
  heading: 'Konten dari {provider}',
  receives:
    'Untuk menampilkan konten ini, peramban Anda terhubung ke {host}. {provider} lalu menerima alamat IP Anda, keterangan tentang peramban Anda, dan alamat situs ini, serta dapat menyimpan dan membaca cookie.',
  once: 'Tampilkan sekali',
  always: 'Selalu tampilkan',
  alwaysText: '“{always}” mengaktifkan {purposes} di seluruh situs ini.',
  original: 'Buka di {host}',
  shown: 'Konten dari {provider} sedang dimuat.',
};
