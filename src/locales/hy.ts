import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'hy',
  heading: 'Քուքիներ {site} կայքում',
  text: '{site} կայքը և երրորդ անձինք ցանկանում են պահպանել և կարդալ քուքիներ և նմանատիպ տվյալներ ձեր սարքում։ Նպատակը՝ {purposes}։',
  withdrawal:
    'Ցանկացած պահի կարող եք փոխել ձեր ընտրությունը կամ հետ կանչել համաձայնությունն այս կայքի «{cookieSettings}» բաժնում։',
  decline: 'Մերժել',
  accept: 'Ընդունել',
  settings: 'Կարգավորումներ',
  readMore: 'Կարդալ ավելին',
  readMoreLabel: 'Կարդալ ավելին քուքիների մասին',
  list: { pair: '{first} և {next}', middle: '{first}, {next}', end: '{first} և {next}' },
  purposes: {
    functional: 'լրացուցիչ գործառույթներ',
    analytics: 'վիճակագրություն',
    advertising: 'պրոֆիլի վրա հիմնված գովազդ',
    embeds: 'ներկառուցված բովանդակություն',
  },
  cookieSettings: 'Քուքիների կարգավորումներ',
  accepted: 'Քուքիներն ընդունված են։',
  declined: 'Քուքիները մերժված են։',
  saved: 'Ձեր ընտրությունը պահպանված է։',
  changed: 'Ձեր ընտրությունից հետո ({date}) ավելացվել է՝ {changes}։',
  notKept:
    'Ձեր դիտարկիչը ոչինչ չի պահպանում այս կայքի համար, ուստի ձեր ընտրությունը գործում է միայն այս էջում։',
  gpcHonoured:
    'Ձեր դիտարկիչն ուղարկում է մերժման ազդանշան (Global Privacy Control)։ Կայքը հաշվի է առնում այն։ Անջատված է մնում՝ {purposes}։',
  notLoaded:
    'Կայքի այս մասը չբեռնվեց։ Ստուգեք ինտերնետային կապը և նորից փորձեք կամ վերաբեռնեք էջը։',
  close: 'Փակել',
};
