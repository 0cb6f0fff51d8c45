import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ar',
  heading: 'ملفات تعريف الارتباط في {site}',
  text: 'يرغب موقع {site} وجهات خارجية في تخزين ملفات تعريف الارتباط على جهازك وقراءتها للأغراض التالية: {purposes}.',
  withdrawal: 'يمكنك تغيير اختيارك في أي وقت من «{cookieSettings}» في هذا الموقع.',
  decline: 'رفض',
  accept: 'قبول',
  settings: 'الإعدادات',
  readMore: 'معرفة المزيد',
  readMoreLabel: 'معرفة المزيد عن ملفات تعريف الارتباط',
  list: { pair: '{first} و{next}', middle: '{first} و{next}', end: '{first} و{next}' },
  purposes: {
    functional: 'الوظائف الإضافية',
    analytics: 'الإحصاءات',
    advertising: 'الإعلانات',
    embeds: 'المحتوى المضمّن',
  },
  cookieSettings: 'إعدادات ملفات تعريف الارتباط',
  accepted: 'قُبلت ملفات تعريف الارتباط.',
  declined: 'رُفضت ملفات تعريف الارتباط.',
  saved: 'حُفظ اختيارك.',
  changed: 'الجديد منذ اختيارك بتاريخ {date}: {changes}.',
  notKept: 'لا يحتفظ متصفحك بأي شيء لهذا الموقع، لذا يسري اختيارك على هذه الصفحة فقط.',
  gpcHonoured:
    'يرسل متصفحك إشارة رفض (Global Privacy Control). يلتزم هذا الموقع بها، وهذا ما يبقى متوقفًا: {purposes}.',
  close: 'إغلاق',
};
