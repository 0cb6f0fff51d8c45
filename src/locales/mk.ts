import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'mk',
  heading: 'Колачиња на {site}',
  text: '{site} и трети страни сакаат да зачувуваат и да читаат колачиња и слични податоци на вашиот уред. Цел: {purposes}.',
  withdrawal:
    'Можете да го промените изборот или да ја повлечете согласноста во секое време преку „{cookieSettings}“ на овој сајт.',
  decline: 'Одбиј',
  accept: 'Прифати',
  settings: 'Поставки',
  readMore: 'Повеќе информации',
  readMoreLabel: 'Повеќе информации за колачињата',
  list: { pair: '{first} и {next}', middle: '{first}, {next}', end: '{first} и {next}' },
  purposes: {
    functional: 'дополнителни функции',
    analytics: 'аналитика',
    advertising: 'рекламирање врз основа на профил',
    embeds: 'вградена содржина',
  },
  cookieSettings: 'Поставки за колачиња',
  accepted: 'Колачињата се прифатени.',
  declined: 'Колачињата се одбиени.',
  saved: 'Вашиот избор е зачуван.',
  changed: 'Додадено по вашиот избор од {date}: {changes}.',
  notKept:
    'Вашиот прелистувач не зачувува ништо за овој сајт, па изборот важи само за оваа страница.',
  gpcHonoured:
    'Вашиот прелистувач испраќа сигнал за одбивање (Global Privacy Control). Сајтот го почитува. Исклучено останува: {purposes}.',
  notLoaded:
    'Овој дел од сајтот не се вчита. Проверете ја интернет-врската и обидете се повторно или вчитајте ја страницата одново.',
  close: 'Затвори',
};
