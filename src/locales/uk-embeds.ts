import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'uk',
  heading: 'Вміст сервісу {provider}',
  receives:
    'Щоб показати цей вміст, ваш браузер підключається до сервера {host}. Сервіс {provider} при цьому отримує вашу IP-адресу, дані про браузер і адресу цього сайту та може зберігати й читати файли cookie.',
  once: 'Показати один раз',
  always: 'Показувати завжди',
  alwaysText: 'Кнопка «{always}» вмикає на всьому цьому сайті таке: {purposes}.',
  original: 'Відкрити на сайті {host}',
  shown: 'Завантажується вміст сервісу {provider}.',
};
