import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'tr',
  heading: '{site} sitesinde çerezler',
  text: '{site} ve üçüncü taraflar, cihazınızda çerez ve benzeri verileri saklamak ve okumak için izninizi istiyor. Amaç: {purposes}.',
  withdrawal:
    'Seçiminizi istediğiniz zaman bu sitedeki “{cookieSettings}” bölümünden değiştirebilir veya onayınızı geri alabilirsiniz.',
  decline: 'Reddet',
  accept: 'Kabul et',
  settings: 'Ayarlar',
  readMore: 'Daha fazla bilgi',
  readMoreLabel: 'Daha fazla bilgi: çerezler',
  list: { pair: '{first} ve {next}', middle: '{first}, {next}', end: '{first} ve {next}' },
  purposes: {
    functional: 'ek işlevler',
    analytics: 'istatistik',
    advertising: 'profile dayalı reklam',
    embeds: 'gömülü içerik',
  },
  cookieSettings: 'Çerez ayarları',
  accepted: 'Çerezler kabul edildi.',
  declined: 'Çerezler reddedildi.',
  saved: 'Seçiminiz kaydedildi.',
  changed: '{date} tarihli seçiminizden bu yana yeni olanlar: {changes}.',
  notKept:
    'Tarayıcınız bu site için hiçbir şey saklamıyor; bu nedenle seçiminiz yalnızca bu sayfada geçerlidir.',
  gpcHonoured:
    'Tarayıcınız bir ret sinyali (Global Privacy Control) gönderiyor. Bu site sinyale uyuyor. Kapalı kalan: {purposes}.',
  notLoaded:
    'Sitenin bu bölümü yüklenemedi. İnternet bağlantınızı kontrol edip tekrar deneyin veya sayfayı yenileyin.',
  close: 'Kapat',
};
