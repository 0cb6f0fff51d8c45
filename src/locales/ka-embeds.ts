import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ka',
  heading: 'კონტენტის წყარო: {provider}',
  receives:
    'კონტენტის საჩვენებლად თქვენი ბრაუზერი უკავშირდება სერვერს {host}. ამ დროს სერვისი {provider} იღებს თქვენს IP-მისამართს, მონაცემებს ბრაუზერის შესახებ და ამ საიტის მისამართს; მას ასევე შეუძლია ქუქი-ფაილების შენახვა და წაკითხვა.',
  once: 'ერთხელ ჩვენება',
  always: 'ყოველთვის ჩვენება',
  alwaysText: 'ღილაკი „{always}“ მთელ ამ საიტზე რთავს შემდეგს: {purposes}.',
  original: 'გახსნა საიტზე {host}',
  shown: 'კონტენტი იტვირთება. წყარო: {provider}.',
};
