import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ru',
  heading: 'Контент сервиса {provider}',
  receives:
    'Чтобы показать этот контент, ваш браузер подключается к серверу {host}. Сервис {provider} при этом получает ваш IP-адрес, сведения о браузере и адрес этого сайта и может сохранять и считывать файлы cookie.',
  once: 'Показать один раз',
  always: 'Показывать всегда',
  alwaysText: 'Кнопка «{always}» включает на всём этом сайте следующее: {purposes}.',
  original: 'Открыть на сайте {host}',
  shown: 'Загружается контент сервиса {provider}.',
};
