import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sq',
  heading: 'Kukit në {site}',
  text: '{site} dhe palë të treta kërkojnë të ruajnë dhe të lexojnë kuki dhe të dhëna të ngjashme në pajisjen tuaj. Qëllimi: {purposes}.',
  withdrawal:
    'Zgjedhjen tuaj mund ta ndryshoni ose pëlqimin ta tërhiqni në çdo kohë te “{cookieSettings}” në këtë sajt.',
  decline: 'Refuzo',
  accept: 'Prano',
  settings: 'Cilësimet',
  readMore: 'Lexo më shumë',
  readMoreLabel: 'Lexo më shumë për kukit',
  list: { pair: '{first} dhe {next}', middle: '{first}, {next}', end: '{first} dhe {next}' },
  purposes: {
    functional: 'funksione shtesë',
    analytics: 'statistika',
    advertising: 'reklama të bazuara në profile',
    embeds: 'përmbajtje e integruar',
  },
  cookieSettings: 'Cilësimet e kukive',
  accepted: 'Kukit u pranuan.',
  declined: 'Kukit u refuzuan.',
  saved: 'Zgjedhja juaj u ruajt.',
  changed: 'Të reja që nga zgjedhja juaj e datës {date}: {changes}.',
  notKept:
    'Shfletuesi juaj nuk ruan asgjë për këtë sajt, ndaj zgjedhja juaj vlen vetëm për këtë faqe.',
  gpcHonoured:
    'Shfletuesi juaj dërgon një sinjal kundërshtimi (Global Privacy Control). Ky sajt e respekton dhe nuk aktivizon: {purposes}.',
  notLoaded:
    'Kjo pjesë e sajtit nuk u ngarkua. Kontrolloni lidhjen me internetin dhe provoni sërish ose ringarkoni faqen.',
  close: 'Mbyll',
};
