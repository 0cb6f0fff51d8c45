import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'bg',
  heading: 'Съдържание от {provider}',
  receives:
    'За да се покаже това съдържание, браузърът ви се свързва с {host}. Тогава {provider} получава IP адреса ви, данни за браузъра ви и адреса на този сайт и може да съхранява и да чете бисквитки.',
  once: 'Показване веднъж',
  always: 'Показване винаги',
  alwaysText: 'С бутона „{always}“ включвате за целия сайт следното: {purposes}.',
  original: 'Отваряне в {host}',
  shown: 'Зарежда се съдържание от {provider}.',
};
