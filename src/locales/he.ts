import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'he',
  heading: 'עוגיות באתר {site}',
  text: '{site} וצדדים שלישיים מבקשים לאחסן ולקרוא עוגיות ונתונים דומים במכשיר שלכם. מטרה: {purposes}.',
  withdrawal: 'אפשר לשנות את הבחירה או לבטל את ההסכמה בכל עת דרך ”{cookieSettings}” באתר זה.',
  decline: 'דחייה',
  accept: 'אישור',
  settings: 'הגדרות',
  readMore: 'מידע נוסף',
  readMoreLabel: 'מידע נוסף על עוגיות',
  list: {
    pair: '{first} ו{next}',
    middle: '{first},\u200f {next}',
    end: '{first} ו{next}',
    // A hyphen comes before a word that is not Hebrew.
    exception: { before: /^[^\u0590-\u05ff]/, end: '{first} ו-{next}' },
  },
  purposes: {
    functional: 'תכונות נוספות',
    analytics: 'סטטיסטיקה',
    advertising: 'פרסום מבוסס פרופיל',
    embeds: 'תוכן מוטמע',
  },
  cookieSettings: 'הגדרות עוגיות',
  accepted: 'העוגיות אושרו.',
  declined: 'העוגיות נדחו.',
  saved: 'הבחירה שלכם נשמרה.',
  changed: 'חדש מאז בחירתכם מיום {date}: {changes}.',
  notKept: 'הדפדפן שלכם אינו שומר דבר עבור אתר זה, ולכן הבחירה שלכם תקפה לעמוד זה בלבד.',
  gpcHonoured:
    'הדפדפן שלכם שולח אות סירוב (Global Privacy Control). אתר זה מכבד אותו. נשאר כבוי: {purposes}.',
  notLoaded: 'חלק זה של האתר לא נטען. בדקו את החיבור לאינטרנט ונסו שוב, או רעננו את העמוד.',
  close: 'סגירה',
};
