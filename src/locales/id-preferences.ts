import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'id',
  heading: 'Pengaturan cookie',
  intro:
    'Pilih untuk tujuan apa {site} dan pihak ketiga boleh menggunakan cookie dan penyimpanan serupa di perangkat Anda. Selain yang diperlukan, tidak ada yang aktif sebelum Anda mengizinkannya, dan Anda dapat menarik persetujuan di sini kapan saja.',
  close: 'Tutup tanpa mengubah',
  declineAll: 'Tolak semua',
  acceptAll: 'Terima semua',
  save: 'Simpan',
  on: 'Aktif',
  off: 'Nonaktif',
  necessary: 'Diperlukan',
  necessaryText:
    'Tanpa ini, situs tidak dapat berfungsi. Termasuk di dalamnya catatan pilihan Anda, dalam cookie “{name}” dan penyimpanan yang namanya berawalan sama, yang disimpan selama 180 hari setelah persetujuan dan 365 hari setelah penolakan. Selalu aktif.',
  vendors: {
    other: '{count} pihak ketiga beserta cookie-nya',
  },
  noVendors: 'Situs ini tidak menyebutkan pihak ketiga untuk tujuan ini.',
  policyOf: 'Kebijakan privasi {vendor}',
  search: 'Cari pihak ketiga',
  cookie: '{name}: {lifetime}, di {place}',
  unknownLifetime: 'masa simpan tidak disebutkan',
  thisSite: 'situs ini',
  storage: '{names}: di penyimpanan peramban ini sampai dihapus',
  limits:
    'Jika Anda menarik persetujuan, data yang tercantum untuk situs ini dihapus sejauh yang dapat dilakukan sebuah halaman, dan halaman dimuat ulang. Data yang hanya dapat dibaca oleh server, dan yang disimpan pihak ketiga di alamat mereka sendiri, hanya dapat dihapus oleh mereka.',
  choice:
    'Pilihan Anda pada {date}, melalui {method}: {decisions}. Anda akan ditanya lagi pada {expires}.',
  granted: '{purpose} aktif',
  denied: '{purpose} nonaktif',
  methods: {
    accept: '“Terima cookie”',
    decline: '“Tolak cookie”',
    save: '“Simpan”',
    withdraw: 'penarikan persetujuan',
    api: 'skrip di situs ini atau alat di peramban Anda',
    gpc: 'sinyal penolakan peramban Anda',
    app: 'aplikasi kami',
    migrated: 'pemberitahuan kami sebelumnya',
  },
  record: 'Catatan persetujuan Anda',
  textMissing: 'Teks yang ditampilkan tidak ada lagi di peramban ini.',
  download: 'Unduh sebagai JSON',
  gpcConflict:
    'Peramban Anda mengirim sinyal penolakan (Global Privacy Control). Yang Anda izinkan di sini mengesampingkannya.',
  descriptions: {
    functional: 'Mengingat hal-hal seperti wilayah atau volume pemutar antarkunjungan.',
    analytics: 'Menghitung halaman mana yang dibaca dan bagaimana pengunjung menemukannya.',
    advertising:
      'Memilih dan menghitung iklan, juga berdasarkan profil dari apa yang Anda baca di sini dan di tempat lain.',
    embeds:
      'Menampilkan video, kiriman, dan peta dari situs lain; situs tersebut mengetahui apa yang Anda lihat di sini.',
  },
};
