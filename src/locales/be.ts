import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'be',
  heading: 'Файлы cookie на сайце {site}',
  text: '{site} і трэція асобы хочуць захоўваць і счытваць файлы cookie і падобныя даныя на вашай прыладзе. Мэта: {purposes}.',
  withdrawal:
    'Змяніць выбар або адклікаць згоду можна ў любы час у раздзеле «{cookieSettings}» на гэтым сайце.',
  decline: 'Адхіліць',
  accept: 'Прыняць',
  settings: 'Налады',
  readMore: 'Падрабязней',
  readMoreLabel: 'Падрабязней пра файлы cookie',
  list: { pair: '{first} і {next}', middle: '{first}, {next}', end: '{first} і {next}' },
  purposes: {
    functional: 'дадатковыя функцыі',
    analytics: 'статыстыка',
    advertising: 'рэклама на аснове профілю інтарэсаў',
    embeds: 'змесціва з іншых сайтаў',
  },
  cookieSettings: 'Налады cookie',
  accepted: 'Файлы cookie прынятыя.',
  declined: 'Файлы cookie адхіленыя.',
  saved: 'Ваш выбар захаваны.',
  changed: 'Дададзена пасля вашага выбару ад {date}: {changes}.',
  notKept:
    'Ваш браўзер нічога не захоўвае для гэтага сайта, таму выбар дзейнічае толькі на гэтай старонцы.',
  gpcHonoured:
    'Ваш браўзер адпраўляе сігнал адмовы (Global Privacy Control). Сайт яго прытрымліваецца. Па-ранейшаму выключана: {purposes}.',
  notLoaded:
    'Гэта частка сайта не загрузілася. Праверце падключэнне да інтэрнэту і паспрабуйце яшчэ раз або перазагрузіце старонку.',
  close: 'Закрыць',
};
