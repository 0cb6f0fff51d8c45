import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'mk',
  heading: 'Содржина од {provider}',
  receives:
    'За да се прикаже оваа содржина, вашиот прелистувач се поврзува со {host}. Тогаш {provider} ги добива вашата IP-адреса, податоци за прелистувачот и адресата на овој сајт и може да зачувува и да чита колачиња.',
  once: 'Прикажи еднаш',
  always: 'Прикажи секогаш',
  alwaysText: 'Ако изберете „{always}“, на целиот овој сајт ќе биде вклучено: {purposes}.',
  original: 'Отвори на {host}',
  shown: 'Се вчитува содржина од {provider}.',
};
