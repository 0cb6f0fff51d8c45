import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'fa',
  heading: 'محتوایی از {provider}',
  receives:
    'برای نمایش این محتوا، مرورگر شما به {host} وصل می‌شود. در این صورت {provider} نشانی IP شما، مشخصات مرورگرتان و نشانی این سایت را دریافت می‌کند و می‌تواند کوکی ذخیره کند و بخواند.',
  once: 'یک بار نمایش دادن',
  always: 'همیشه نمایش دادن',
  alwaysText: 'با دکمهٔ «{always}» در کل این سایت روشن می‌شود: {purposes}.',
  original: 'باز کردن در {host}',
  shown: 'محتوای {provider} در حال بارگذاری است.',
};
