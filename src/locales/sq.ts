import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sq',
  heading: 'Kukit në {site}',
  text: '{site} dhe palë të treta kërkojnë të ruajnë dhe të lexojnë kuki në pajisjen tuaj për këto qëllime: {purposes}.',
  withdrawal: 'Zgjedhjen tuaj mund ta ndryshoni në çdo kohë te “{cookieSettings}” në këtë sajt.',
  decline: 'Refuzo',
  accept: 'Prano',
  settings: 'Cilësimet',
  readMore: 'Më shumë',
  readMoreLabel: 'Më shumë për kukit',
  list: { pair: '{first} dhe {next}', middle: '{first}, {next}', end: '{first} dhe {next}' },
  purposes: {
    functional: 'funksione shtesë',
    analytics: 'statistika',
    advertising: 'reklama',
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
  close: 'Mbyll',
};
