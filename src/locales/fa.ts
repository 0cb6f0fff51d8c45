import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'fa',
  heading: 'کوکی‌ها در {site}',
  text: '{site} و اشخاص ثالث اجازه می‌خواهند در دستگاه شما کوکی و داده‌های مشابه ذخیره کنند و بخوانند. هدف: {purposes}.',
  withdrawal:
    'می‌توانید هر زمان از «{cookieSettings}» در همین سایت انتخاب خود را تغییر دهید یا رضایت خود را پس بگیرید.',
  decline: 'رد کردن',
  accept: 'پذیرفتن',
  settings: 'تنظیمات',
  readMore: 'اطلاعات بیشتر',
  readMoreLabel: 'اطلاعات بیشتر دربارهٔ کوکی‌ها',
  list: { pair: '{first} و {next}', middle: '{first}،‏ {next}', end: '{first}، و {next}' },
  purposes: {
    functional: 'امکانات اضافی',
    analytics: 'آمار بازدید',
    advertising: 'تبلیغات مبتنی بر پروفایل',
    embeds: 'محتوای جاسازی‌شده',
  },
  cookieSettings: 'تنظیمات کوکی',
  accepted: 'کوکی‌ها پذیرفته شد.',
  declined: 'کوکی‌ها رد شد.',
  saved: 'انتخاب شما ذخیره شد.',
  changed: 'موارد تازه پس از انتخاب شما در {date}: {changes}.',
  notKept:
    'مرورگر شما چیزی برای این سایت نگه نمی‌دارد؛ بنابراین انتخاب شما فقط برای همین صفحه معتبر است.',
  gpcHonoured:
    'مرورگر شما سیگنال انصراف (Global Privacy Control) می‌فرستد. این سایت آن را رعایت می‌کند. خاموش می‌ماند: {purposes}.',
  notLoaded:
    'این بخش از سایت بارگذاری نشد. اتصال اینترنت خود را بررسی کنید و بار دیگر امتحان کنید، یا صفحه را دوباره بارگذاری کنید.',
  close: 'بستن',
};
