import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ar',
  heading: 'محتوى من {provider}',
  receives:
    'لعرض هذا المحتوى، يتصل متصفحك بالخادم {host}. وعندئذٍ يتلقى مزوّد المحتوى {provider} عنوان IP الخاص بك ومعلومات عن متصفحك وعنوان هذا الموقع، ويمكنه تخزين ملفات تعريف الارتباط وقراءتها.',
  once: 'عرض مرة واحدة',
  always: 'عرض دائمًا',
  alwaysText: 'يفعّل زر «{always}» ما يلي في هذا الموقع بأكمله: {purposes}.',
  original: 'فتح على {host}',
  shown: 'جارٍ تحميل محتوى من {provider}.',
};
