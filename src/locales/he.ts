import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'he',
  heading: 'עוגיות באתר {site}',
  text: '{site} וצדדים שלישיים מבקשים לאחסן ולקרוא עוגיות במכשיר שלכם למטרות אלה: {purposes}.',
  withdrawal: 'אפשר לשנות את הבחירה בכל עת דרך ”{cookieSettings}” באתר זה.',
  decline: 'סירוב',
  accept: 'הסכמה',
  settings: 'הגדרות',
  readMore: 'מידע נוסף',
  readMoreLabel: 'מידע נוסף על עוגיות',
  list: { pair: '{first} ו{next}', middle: '{first}, {next}', end: '{first} ו{next}' },
  purposes: {
    functional: 'תכונות נוספות',
    analytics: 'סטטיסטיקה',
    advertising: 'פרסום',
    embeds: 'תוכן מוטמע',
  },
  cookieSettings: 'הגדרות עוגיות',
  accepted: 'נרשמה הסכמה לעוגיות.',
  declined: 'נרשם סירוב לעוגיות.',
  saved: 'הבחירה שלכם נשמרה.',
  changed: 'חדש מאז בחירתכם מיום {date}: {changes}.',
  notKept: 'הדפדפן שלכם אינו שומר דבר עבור אתר זה, ולכן הבחירה שלכם תקפה לעמוד זה בלבד.',
  gpcHonoured:
    'הדפדפן שלכם שולח אות סירוב (Global Privacy Control). אתר זה מכבד אותו. נשאר כבוי: {purposes}.',
  close: 'סגירה',
};
