import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ru',
  heading: 'Файлы cookie на сайте {site}',
  text: '{site} и третьи лица хотят сохранять и считывать файлы cookie и подобные данные на вашем устройстве. Цель: {purposes}.',
  withdrawal:
    'Изменить выбор или отозвать согласие можно в любое время в разделе «{cookieSettings}» на этом сайте.',
  decline: 'Отклонить',
  accept: 'Принять',
  settings: 'Настройки',
  readMore: 'Подробнее',
  readMoreLabel: 'Подробнее о файлах cookie',
  list: { pair: '{first} и {next}', middle: '{first}, {next}', end: '{first} и {next}' },
  purposes: {
    functional: 'дополнительные функции',
    analytics: 'статистика',
    advertising: 'реклама на основе профиля интересов',
    embeds: 'встроенный контент',
  },
  cookieSettings: 'Настройки cookie',
  accepted: 'Файлы cookie приняты.',
  declined: 'Файлы cookie отклонены.',
  saved: 'Ваш выбор сохранён.',
  changed: 'Добавлено после вашего выбора от {date}: {changes}.',
  notKept:
    'Ваш браузер ничего не сохраняет для этого сайта, поэтому выбор действует только на этой странице.',
  gpcHonoured:
    'Ваш браузер отправляет сигнал отказа (Global Privacy Control). Сайт его соблюдает. По-прежнему выключено: {purposes}.',
  notLoaded:
    'Эта часть сайта не загрузилась. Проверьте подключение к интернету и попробуйте ещё раз или обновите страницу.',
  close: 'Закрыть',
};
