import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'be',
  heading: 'Змесціва сэрвісу {provider}',
  receives:
    'Каб паказаць гэта змесціва, ваш браўзер падключаецца да сервера {host}. Сэрвіс {provider} пры гэтым атрымлівае ваш IP-адрас, звесткі пра ваш браўзер і адрас гэтага сайта і можа захоўваць і счытваць файлы cookie.',
  once: 'Паказаць адзін раз',
  always: 'Паказваць заўсёды',
  alwaysText: 'Калі выбраць «{always}», на ўсім гэтым сайце будзе ўключана: {purposes}.',
  original: 'Адкрыць на {host}',
  shown: 'Змесціва сэрвісу {provider} загружаецца.',
};
