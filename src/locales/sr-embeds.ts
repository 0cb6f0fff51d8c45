import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'sr',
  heading: 'Извор садржаја: {provider}',
  receives:
    'Да би се овај садржај приказао, ваш прегледач се повезује са сервером {host}. Пружалац услуге {provider} тада добија вашу IP адресу, податке о вашем прегледачу и адресу овог сајта и може да чува и чита колачиће.',
  once: 'Прикажи једном',
  always: 'Приказуј увек',
  alwaysText: 'Ако изаберете „{always}”, на целом овом сајту биће укључено: {purposes}.',
  original: 'Отвори на сајту {host}',
  shown: 'Учитава се садржај. Извор: {provider}.',
};
