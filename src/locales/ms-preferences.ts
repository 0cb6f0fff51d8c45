import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'ms',
  heading: 'Tetapan kuki',
  intro:
    'Pilih untuk tujuan apa {site} dan pihak ketiga dibenarkan menggunakan kuki dan storan seumpamanya pada peranti anda. Semua yang bersifat pilihan kekal dimatikan sehingga anda membenarkannya, dan anda boleh menarik balik persetujuan di sini pada bila-bila masa.',
  close: 'Tutup tanpa perubahan',
  declineAll: 'Tolak semua',
  acceptAll: 'Terima semua',
  save: 'Simpan',
  on: 'Hidup',
  off: 'Mati',
  necessary: 'Perlu',
  necessaryText:
    'Perkara yang diperlukan supaya laman web ini dapat berfungsi. Ini termasuk rekod pilihan anda, dalam kuki “{name}” dan dalam storan pelayar dengan nama yang bermula sedemikian, yang disimpan selama 180 hari selepas persetujuan dan 365 hari selepas penolakan. Sentiasa dihidupkan.',
  vendors: {
    other: '{count} pihak ketiga dan kuki berkaitan',
  },
  noVendors: 'Laman web ini tidak menamakan pihak ketiga bagi tujuan ini.',
  policyOf: 'Dasar privasi {vendor}',
  search: 'Cari pihak ketiga',
  cookie: '{name}: {lifetime}, di {place}',
  unknownLifetime: 'tempoh simpanan tidak dinyatakan',
  thisSite: 'laman web ini',
  storage: '{names}: dalam storan pelayar ini sehingga dipadamkan',
  limits:
    'Jika anda menarik balik persetujuan, apa yang disenaraikan bagi laman web ini dipadamkan setakat yang mampu dilakukan oleh halaman, dan halaman itu dimuatkan semula. Apa yang hanya dapat dibaca oleh pelayan dan apa yang disimpan oleh pihak ketiga di laman web mereka sendiri hanya dapat dipadamkan oleh mereka.',
  choice:
    'Pilihan anda bertarikh {date}, dibuat melalui {method}: {decisions}. Anda akan ditanya semula pada {expires}.',
  granted: '{purpose} (dihidupkan)',
  denied: '{purpose} (dimatikan)',
  methods: {
    accept: '“Terima”',
    decline: '“Tolak”',
    save: '“Simpan”',
    withdraw: 'penarikan balik persetujuan',
    api: 'skrip di laman web ini atau alat dalam pelayar anda',
    gpc: 'isyarat penolakan pelayar anda',
    app: 'aplikasi kami',
    migrated: 'notis kami yang terdahulu',
  },
  record: 'Rekod persetujuan anda',
  textMissing: 'Teks yang dipaparkan tiada lagi dalam pelayar ini.',
  download: 'Muat turun sebagai JSON',
  gpcConflict:
    'Pelayar anda menghantar isyarat penolakan (Global Privacy Control). Apa yang anda benarkan di sini mengatasi isyarat itu.',
  descriptions: {
    functional:
      'Mengingati tetapan antara lawatan, seperti wilayah anda atau kelantangan pemain video.',
    analytics: 'Mengira halaman mana yang dibaca dan bagaimana pelawat menemuinya.',
    advertising:
      'Memilih dan mengira iklan, termasuk berdasarkan profil daripada apa yang anda baca di sini dan di tempat lain.',
    embeds:
      'Memaparkan video, hantaran dan peta daripada laman web lain, yang kemudiannya dapat mengetahui apa yang anda lihat di sini.',
  },
};
