import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'id',
  heading: 'Cookie di {site}',
  text: '{site} dan pihak ketiga meminta izin menyimpan dan membaca cookie serta data serupa di perangkat Anda untuk {purposes}.',
  withdrawal:
    'Anda dapat mengubah pilihan atau menarik persetujuan kapan saja melalui “{cookieSettings}” di situs ini.',
  decline: 'Tolak cookie',
  accept: 'Terima cookie',
  settings: 'Pengaturan',
  readMore: 'Selengkapnya',
  readMoreLabel: 'Selengkapnya tentang cookie',
  list: { pair: '{first} dan {next}', middle: '{first}, {next}', end: '{first}, dan {next}' },
  purposes: {
    functional: 'fungsi tambahan',
    analytics: 'statistik',
    advertising: 'iklan berbasis profil',
    embeds: 'konten tersemat',
  },
  cookieSettings: 'Pengaturan cookie',
  accepted: 'Cookie diterima.',
  declined: 'Cookie ditolak.',
  saved: 'Pilihan Anda telah disimpan.',
  changed: 'Yang baru sejak pilihan Anda pada {date}: {changes}.',
  notKept:
    'Peramban Anda tidak menyimpan apa pun untuk situs ini, jadi pilihan Anda hanya berlaku untuk halaman ini.',
  gpcHonoured:
    'Peramban Anda mengirim sinyal penolakan (Global Privacy Control). Situs ini mematuhinya: {purposes} tetap nonaktif.',
  notLoaded:
    'Bagian situs ini gagal dimuat. Periksa koneksi internet Anda dan coba lagi, atau muat ulang halaman ini.',
  close: 'Tutup',
};
