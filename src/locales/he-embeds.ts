import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'he',
  heading: 'תוכן של {provider}',
  receives:
    'כדי להציג תוכן זה, הדפדפן שלכם מתחבר לשרת {host}. בעקבות זאת מקבל הספק {provider} את כתובת ה-IP שלכם, פרטים על הדפדפן שלכם ואת הכתובת של אתר זה, ויכול לאחסן ולקרוא עוגיות.',
  once: 'להציג פעם אחת',
  always: 'להציג תמיד',
  alwaysText: 'הלחצן ”{always}” מפעיל בכל האתר הזה: {purposes}.',
  original: 'פתיחה באתר {host}',
  shown: 'התוכן של {provider} נטען כעת.',
};
