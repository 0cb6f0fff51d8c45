import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ka',
  heading: 'ქუქი-ფაილები საიტზე {site}',
  text: '{site} და მესამე პირები ითხოვენ თანხმობას, რომ თქვენს მოწყობილობაზე შეინახონ და წაიკითხონ ქუქი-ფაილები და მსგავსი მონაცემები. მიზანი: {purposes}.',
  withdrawal:
    'არჩევანის შეცვლა ან თანხმობის გამოხმობა ნებისმიერ დროს შეგიძლიათ ამ საიტზე, განყოფილებაში „{cookieSettings}“.',
  decline: 'უარყოფა',
  accept: 'მიღება',
  settings: 'პარამეტრები',
  readMore: 'ვრცლად',
  readMoreLabel: 'ვრცლად ქუქი-ფაილების შესახებ',
  list: { pair: '{first} და {next}', middle: '{first}, {next}', end: '{first} და {next}' },
  purposes: {
    functional: 'დამატებითი ფუნქციები',
    analytics: 'სტატისტიკა',
    advertising: 'პროფილზე დაფუძნებული რეკლამა',
    embeds: 'ჩაშენებული კონტენტი',
  },
  cookieSettings: 'ქუქი-ფაილების პარამეტრები',
  accepted: 'ქუქი-ფაილები მიღებულია.',
  declined: 'ქუქი-ფაილები უარყოფილია.',
  saved: 'თქვენი არჩევანი შენახულია.',
  changed: 'თქვენი არჩევანის ({date}) შემდეგ დაემატა: {changes}.',
  notKept:
    'თქვენი ბრაუზერი ამ საიტისთვის არაფერს ინახავს, ამიტომ თქვენი არჩევანი მხოლოდ ამ გვერდზე მოქმედებს.',
  gpcHonoured:
    'თქვენი ბრაუზერი აგზავნის უარის სიგნალს (Global Privacy Control). საიტი მას ითვალისწინებს. გამორთული რჩება: {purposes}.',
  notLoaded:
    'საიტის ეს ნაწილი ვერ ჩაიტვირთა. შეამოწმეთ ინტერნეტკავშირი და კვლავ სცადეთ ან ხელახლა ჩატვირთეთ გვერდი.',
  close: 'დახურვა',
};
