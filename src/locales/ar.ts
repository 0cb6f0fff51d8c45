import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ar',
  heading: 'ملفات تعريف الارتباط في موقع {site}',
  text: 'يطلب موقع {site} وجهات خارجية إذنك لتخزين ملفات تعريف الارتباط وبيانات مماثلة على جهازك وقراءتها. الغرض: {purposes}.',
  withdrawal: 'يمكنك تغيير اختيارك أو سحب موافقتك في أي وقت من «{cookieSettings}» في هذا الموقع.',
  decline: 'رفض',
  accept: 'قبول',
  settings: 'الإعدادات',
  readMore: 'معرفة المزيد',
  readMoreLabel: 'معرفة المزيد عن ملفات تعريف الارتباط',
  list: { pair: '{first} و{next}', middle: '{first} و{next}', end: '{first} و{next}' },
  purposes: {
    functional: 'الوظائف الإضافية',
    analytics: 'الإحصاءات',
    advertising: 'الإعلانات القائمة على الملفات الشخصية',
    embeds: 'المحتوى المضمّن',
  },
  cookieSettings: 'إعدادات ملفات تعريف الارتباط',
  accepted: 'تم قبول ملفات تعريف الارتباط.',
  declined: 'تم رفض ملفات تعريف الارتباط.',
  saved: 'تم حفظ اختيارك.',
  changed: 'الجديد منذ اختيارك بتاريخ {date}: {changes}.',
  notKept: 'لا يحتفظ متصفحك بأي شيء لهذا الموقع، لذا يسري اختيارك على هذه الصفحة فقط.',
  gpcHonoured:
    'يرسل متصفحك إشارة رفض (Global Privacy Control). يلتزم هذا الموقع بها ويُبقي ما يلي غير مفعّل: {purposes}.',
  notLoaded:
    'تعذّر تحميل هذا الجزء من الموقع. تحقق من اتصالك بالإنترنت وحاول مرة أخرى، أو أعد تحميل الصفحة.',
  close: 'إغلاق',
};
