import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ms',
  heading: 'Kuki di {site}',
  text: '{site} dan pihak ketiga mahu menyimpan dan membaca kuki serta data seumpamanya pada peranti anda bagi tujuan berikut: {purposes}.',
  withdrawal:
    'Anda boleh mengubah pilihan atau menarik balik persetujuan pada bila-bila masa melalui “{cookieSettings}” di laman web ini.',
  decline: 'Tolak',
  accept: 'Terima',
  settings: 'Tetapan',
  readMore: 'Baca selanjutnya',
  readMoreLabel: 'Baca selanjutnya tentang kuki',
  list: { pair: '{first} dan {next}', middle: '{first}, {next}', end: '{first} dan {next}' },
  purposes: {
    functional: 'ciri tambahan',
    analytics: 'analitik',
    advertising: 'pengiklanan berasaskan profil',
    embeds: 'kandungan terbenam',
  },
  cookieSettings: 'Tetapan kuki',
  accepted: 'Kuki telah diterima.',
  declined: 'Kuki telah ditolak.',
  saved: 'Pilihan anda telah disimpan.',
  changed: 'Ditambah sejak pilihan anda pada {date}: {changes}.',
  notKept:
    'Pelayar anda tidak menyimpan apa-apa untuk laman web ini, jadi pilihan anda terpakai pada halaman ini sahaja.',
  gpcHonoured:
    'Pelayar anda menghantar isyarat penolakan (Global Privacy Control). Laman web ini mematuhinya. Yang kekal dimatikan: {purposes}.',
  notLoaded:
    'Bahagian laman web ini gagal dimuatkan. Semak sambungan internet anda dan cuba lagi, atau muat semula halaman ini.',
  close: 'Tutup',
};
