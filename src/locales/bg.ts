import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'bg',
  heading: 'Бисквитки на сайта {site}',
  text: '{site} и трети страни искат да съхраняват и да четат бисквитки и подобни данни на вашето устройство. Цел: {purposes}.',
  withdrawal:
    'Можете да промените избора си или да оттеглите съгласието си по всяко време в „{cookieSettings}“ на този сайт.',
  decline: 'Отхвърляне',
  accept: 'Приемане',
  settings: 'Настройки',
  readMore: 'Повече информация',
  readMoreLabel: 'Повече информация за бисквитките',
  list: { pair: '{first} и {next}', middle: '{first}, {next}', end: '{first} и {next}' },
  purposes: {
    functional: 'допълнителни функции',
    analytics: 'статистика',
    advertising: 'реклама въз основа на профили',
    embeds: 'вградено съдържание',
  },
  cookieSettings: 'Настройки за бисквитки',
  accepted: 'Бисквитките са приети.',
  declined: 'Бисквитките са отхвърлени.',
  saved: 'Изборът ви е запазен.',
  changed: 'Ново след избора ви от {date}: {changes}.',
  notKept: 'Браузърът ви не пази нищо за този сайт, затова изборът ви важи само за тази страница.',
  gpcHonoured:
    'Браузърът ви изпраща сигнал за отказ (Global Privacy Control). Сайтът го зачита; изключено остава: {purposes}.',
  notLoaded:
    'Тази част от сайта не се зареди. Проверете интернет връзката си и опитайте отново или презаредете страницата.',
  close: 'Затваряне',
};
