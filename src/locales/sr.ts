import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sr',
  heading: 'Колачићи на сајту {site}',
  text: '{site} и треће стране желе да чувају и читају колачиће и сличне податке на вашем уређају. Сврха: {purposes}.',
  withdrawal:
    'Свој избор можете у сваком тренутку променити или пристанак опозвати под „{cookieSettings}” на овом сајту.',
  decline: 'Одбиј',
  accept: 'Прихвати',
  settings: 'Подешавања',
  readMore: 'Више информација',
  readMoreLabel: 'Више информација о колачићима',
  list: { pair: '{first} и {next}', middle: '{first}, {next}', end: '{first} и {next}' },
  purposes: {
    functional: 'додатне функције',
    analytics: 'аналитика',
    advertising: 'оглашавање на основу профила',
    embeds: 'уграђени садржај',
  },
  cookieSettings: 'Подешавања колачића',
  accepted: 'Колачићи су прихваћени.',
  declined: 'Колачићи су одбијени.',
  saved: 'Ваш избор је сачуван.',
  changed: 'Ново после вашег избора ({date}): {changes}.',
  notKept: 'Ваш прегледач не чува ништа за овај сајт, па ваш избор важи само за ову страницу.',
  gpcHonoured:
    'Ваш прегледач шаље сигнал одбијања (Global Privacy Control). Овај сајт га поштује; искључено остаје: {purposes}.',
  notLoaded:
    'Овај део сајта се није учитао. Проверите интернет везу и покушајте још једном или поново учитајте страницу.',
  close: 'Затвори',
};
