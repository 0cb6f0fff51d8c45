import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'uk',
  heading: 'Файли cookie на сайті {site}',
  text: '{site} і треті сторони хочуть зберігати й читати файли cookie та подібні дані на вашому пристрої. Мета: {purposes}.',
  withdrawal:
    'Ви можете будь-коли змінити свій вибір або відкликати згоду в розділі «{cookieSettings}» на цьому сайті.',
  decline: 'Відхилити',
  accept: 'Прийняти',
  settings: 'Налаштування',
  readMore: 'Докладніше',
  readMoreLabel: 'Докладніше про файли cookie',
  list: { pair: '{first} і {next}', middle: '{first}, {next}', end: '{first} і {next}' },
  purposes: {
    functional: 'додаткові функції',
    analytics: 'статистика',
    advertising: 'реклама на основі профілів',
    embeds: 'вбудований вміст',
  },
  cookieSettings: 'Налаштування файлів cookie',
  accepted: 'Файли cookie прийнято.',
  declined: 'Файли cookie відхилено.',
  saved: 'Ваш вибір збережено.',
  changed: 'Нове після вашого вибору від {date}: {changes}.',
  notKept: 'Ваш браузер нічого не зберігає для цього сайту, тому вибір діє лише на цій сторінці.',
  gpcHonoured:
    'Ваш браузер надсилає сигнал відмови (Global Privacy Control). Сайт його дотримується і не вмикає: {purposes}.',
  notLoaded:
    'Ця частина сайту не завантажилася. Перевірте підключення до інтернету та спробуйте ще раз або оновіть сторінку.',
  close: 'Закрити',
};
