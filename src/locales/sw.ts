import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sw',
  heading: 'Vidakuzi kwenye {site}',
  text: '{site} na wahusika wengine wanataka kuhifadhi na kusoma vidakuzi na data inayofanana navyo kwenye kifaa chako kwa madhumuni haya: {purposes}.',
  withdrawal:
    'Unaweza kubadilisha chaguo lako au kuondoa ridhaa yako wakati wowote kwenye “{cookieSettings}” katika tovuti hii.',
  decline: 'Kataa',
  accept: 'Kubali',
  settings: 'Mipangilio',
  readMore: 'Soma zaidi',
  readMoreLabel: 'Soma zaidi kuhusu vidakuzi',
  list: { pair: '{first} na {next}', middle: '{first}, {next}', end: '{first} na {next}' },
  purposes: {
    functional: 'vipengele vya ziada',
    analytics: 'takwimu za matumizi',
    advertising: 'matangazo yanayotegemea wasifu',
    embeds: 'maudhui yaliyopachikwa',
  },
  cookieSettings: 'Mipangilio ya vidakuzi',
  accepted: 'Vidakuzi vimekubaliwa.',
  declined: 'Vidakuzi vimekataliwa.',
  saved: 'Chaguo lako limehifadhiwa.',
  changed: 'Yaliyoongezwa tangu ulipochagua tarehe {date}: {changes}.',
  notKept:
    'Kivinjari chako hakihifadhi chochote cha tovuti hii, kwa hiyo chaguo lako linatumika kwenye ukurasa huu pekee.',
  gpcHonoured:
    'Kivinjari chako kinatuma ishara ya kukataa (Global Privacy Control). Tovuti hii inaiheshimu. Madhumuni ambayo bado yamezimwa: {purposes}.',
  notLoaded:
    'Sehemu hii ya tovuti haikupakiwa. Angalia muunganisho wako wa intaneti na ujaribu tena, au upakie upya ukurasa.',
  close: 'Funga',
};
